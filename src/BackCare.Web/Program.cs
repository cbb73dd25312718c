using BackCare.Content;
using BackCare.Web.Api;
using BackCare.Web.Plumbing;

if (args is ["check", ..])
{
    return CheckCommand.Run(args.ElementAtOrDefault(1));
}

if (args is ["figures", var output, ..])
{
    return FiguresCommand.Run(output, args.ElementAtOrDefault(2));
}

if (args is ["generate", var count, var folder, ..])
{
    return GenerateCommand.Run(count, folder, args.ElementAtOrDefault(3));
}

var builder = WebApplication.CreateBuilder(args);
var reading = builder.AddContent();
builder.AddStructuredLogs();
builder.WebHost.ConfigureKestrel(server => server.AddServerHeader = false);
builder.Services.AddRazorPages();
builder.Services.AddPlainTextEncoding();
builder.Services.AddPageCompression();
builder.Services.AddApi();
builder.Services.AddHealth();

var app = builder.Build();
app.UseReadyPages();
app.UseRequestLog();
app.UseSecurityHeaders();
app.UseResponseCompression();
app.UseErrorPages();
app.UseReadyPageMaking();
app.MapStaticAssets();
app.MapRazorPages();
app.MapSiteMap();
app.MapGuidesApi();
app.MapScreeningApi();
app.MapPlanApi();
app.MapRuleTable();
app.MapHealth();
app.MapOpenApi();
try
{
    await reading;
}
catch (ContentException exception)
{
    return CheckCommand.Report(exception);
}

app.Run();
return 0;
