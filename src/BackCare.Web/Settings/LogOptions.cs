using System.ComponentModel.DataAnnotations;
using Serilog.Events;

namespace BackCare.Web.Settings;

/// <summary>The section "Serilog" of the settings, which Serilog reads without looking for mistakes.</summary>
internal sealed class LogOptions
{
    public const string Section = "Serilog";

    public LogLevelOptions? MinimumLevel { get; set; }

    public IConfigurationSection? WriteTo { get; set; }

    public IConfigurationSection? Enrich { get; set; }

    public IConfigurationSection? Filter { get; set; }

    public IConfigurationSection? Properties { get; set; }

    public IConfigurationSection? Using { get; set; }
}

/// <summary>From which level on lines are written.</summary>
internal sealed class LogLevelOptions
{
    private const string LevelToWrite = "write one of Verbose, Debug, Information, Warning, Error, Fatal";

    [EnumDataType(typeof(LogEventLevel), ErrorMessage = LevelToWrite)]
    public LogEventLevel Default { get; set; }

    /// <summary>Other levels for lines whose source begins with a name.</summary>
    [EnumDataType(typeof(LogEventLevel), ErrorMessage = LevelToWrite)]
    public IDictionary<string, LogEventLevel>? Override { get; set; }
}
