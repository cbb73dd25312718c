using BackCare.Content.Markdown;
using BackCare.Content.Readers;

namespace BackCare.Content.Translation;

/// <summary>The English library with what it was made from, which every translation shares.</summary>
internal sealed record MasterContent(
    ContentLibrary Library, ContentFolder Folder, SourceList Sources, LinkTargets Targets, PoseLibrary Poses,
    IReadOnlySet<string> Routines);
