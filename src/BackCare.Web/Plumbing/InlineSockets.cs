using Microsoft.AspNetCore.Server.Kestrel.Transport.Sockets;

namespace BackCare.Web.Plumbing;

/// <summary>The thread that sees a request come also answers it, when the answer is ready: usually four threads hand it on to one another, which takes longer
/// than all else about it. There are as many of these threads as processors, and each looks after its share of all connections. So whatever takes its
/// time goes on in the thread pool, and so does every 32nd request of one connection in a row; and at every 64th request of all, the thread lets others have
/// its processor.</summary>
internal static class InlineSockets
{
    /// <summary>The variable of the environment that the framework looks at when it opens its first socket.</summary>
    public const string Switch = "DOTNET_SYSTEM_NET_SOCKETS_INLINE_COMPLETIONS";

    private const int Turn = 32;
    private const int Rest = 64;

    [ThreadStatic]
    private static (string? Connection, int Requests) inARow;

    [ThreadStatic]
    private static int requests;

    public static void AddInlineSockets(this IServiceCollection services)
    {
        // Whoever runs the site may have said otherwise.
        if (Environment.GetEnvironmentVariable(Switch) is null)
        {
            Environment.SetEnvironmentVariable(Switch, "1");
        }

        services.Configure<SocketTransportOptions>(sockets => sockets.UnsafePreferInlineScheduling = true);
    }

    /// <summary>Comes first. Who asks and asks without a pause would never let go of a thread, and all others whom it looks after would wait for good.</summary>
    public static void UseFairTurns(this WebApplication app) => app.Use(next => context =>
    {
        if (++requests % Rest == 0)
        {
            // A busy thread keeps its processor until the kernel looks, every 4 ms on many machines: so long the callers of the other thread would wait.
            Thread.Yield();
        }

        return HasHadItsTurn(context.Connection.Id) ? LeaveAsync(context, next) : next(context);
    });

    /// <summary>Comes behind what is answered at once.</summary>
    public static void UseThreadPool(this WebApplication app) => app.Use(next => context => LeaveAsync(context, next));

    private static bool HasHadItsTurn(string connection)
    {
        inARow = inARow.Connection == connection ? (connection, inARow.Requests + 1) : (connection, 1);
        return inARow.Requests % Turn == 0;
    }

    private static async Task LeaveAsync(HttpContext context, RequestDelegate next)
    {
        await Task.Yield();
        await next(context);
    }
}
