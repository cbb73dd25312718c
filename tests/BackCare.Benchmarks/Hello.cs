using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace BackCare.Benchmarks;

/// <summary>The peer: bare Kestrel that says "Hello, World!", without routing and without a log.</summary>
internal static class Hello
{
    public static int Run()
    {
        var builder = WebApplication.CreateBuilder();
        builder.Logging.ClearProviders();
        var app = builder.Build();
        app.Run(context => context.Response.WriteAsync("Hello, World!"));
        app.Run();
        return 0;
    }
}
