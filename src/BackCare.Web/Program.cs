using BackCare.Web.Api;
using BackCare.Web.Api.Fhir;
using BackCare.Web.Clinics;
using BackCare.Web.Plumbing;
using BackCare.Web.Questions;

if (args is ["check", ..])
{
    return CheckCommand.Run(args.ElementAtOrDefault(1));
}

if (args is ["compare", var old, ..])
{
    return CompareCommand.Run(old, args.ElementAtOrDefault(2));
}

if (args is ["figures", var output, ..])
{
    return FiguresCommand.Run(output, args.ElementAtOrDefault(2));
}

if (args is ["generate", var count, var folder, ..])
{
    return GenerateCommand.Run(count, folder, args.ElementAtOrDefault(3));
}

if (args is ["compare" or "figures" or "generate", ..])
{
    return CheckCommand.Report(["Something is missing behind the command: compare OLD [NEW], figures OUT [CONTENT], generate COUNT OUT [CONTENT]."]);
}

var builder = WebApplication.CreateBuilder(Start.WithoutFileWatches(args));
builder.AddContent();
builder.AddClinic();
builder.AddStructuredLogs();
builder.AddRequestLimits();
builder.Services.AddInlineSockets();
builder.Services.AddResponseBlocks();
builder.AddMetrics();
builder.Services.AddSecurityHeaders();
builder.Services.AddPages();
builder.Services.AddAssets();
builder.Services.AddPlainTextEncoding();
builder.Services.AddPageCompression();
builder.Services.AddApi();
builder.Services.AddHealth();

var app = builder.Build();
app.UseFairTurns();
app.UseTrustedProxies();
app.UseReadyPages();
app.UseRequestLog();
app.UseSecurityHeaders();
app.UseErrorPages();
app.UseRequestLimits();
app.UsePackedQuestions();
app.UseThreadPool();
app.UseRouting();
app.UseResponseCompression();
app.UseReadyPageMaking();
app.MapPages();
app.MapAssets();
app.MapSiteMap();
app.MapGuidesApi();
app.MapScreeningApi();
app.MapPlanApi();
app.MapFhir();
app.MapRuleTable();
app.MapOEmbed();
app.MapHealth();
app.MapOpenApi();
return Start.Run(app);
