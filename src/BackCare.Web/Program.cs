using BackCare.Content;
using BackCare.Web.Api;
using BackCare.Web.Clinics;
using BackCare.Web.Plumbing;

if (args is ["check", ..])
{
    return CheckCommand.Run(args.ElementAtOrDefault(1));
}

if (args is ["figures", var output, ..])
{
    return FiguresCommand.Run(output, args.ElementAtOrDefault(2));
}

var builder = WebApplication.CreateBuilder(args);
try
{
    builder.AddClinic(builder.AddContent());
}
catch (ContentException exception)
{
    return CheckCommand.Report(exception.Problems);
}
catch (ClinicException exception)
{
    return CheckCommand.Report(exception.Problems);
}

builder.AddStructuredLogs();
builder.WebHost.ConfigureKestrel(server => server.AddServerHeader = false);
builder.Services.AddRazorPages();
builder.Services.AddPlainTextEncoding();
builder.Services.AddPageCompression();
builder.Services.AddApi();

var app = builder.Build();
app.UseHttpLogging();
app.UseSecurityHeaders();
app.UseResponseCompression();
app.UseErrorPages();
app.MapStaticAssets();
app.MapRazorPages();
app.MapSiteMap();
app.MapClinic();
app.MapGuidesApi();
app.MapScreeningApi();
app.MapPlanApi();
app.MapRuleTable();
app.MapOEmbed();
app.MapOpenApi();
app.Run();
return 0;
