using System.Text;
using BackCare.Content;
using BackCare.Fhir;
using BackCare.Fhir.Client;

if (args is not [var lforms, ..])
{
    Console.Error.WriteLine("Name the folder of LHC-Forms: see README.md beside this program.");
    return 2;
}

var library = ContentLibrary.Load(Path.GetFullPath("content"));
var form = Encoding.UTF8.GetString(
    FhirResources.From(library, "https://backcare.invalid", withCheck: true).Find("Questionnaire", FhirNames.SymptomCheck)!.Json);
if (args.Contains("broken"))
{
    // A rule that decides alone for some set of signs loses its name.
    var rule = library.Rules.Rules.First(
        rule => rule.When.MinimalSets().Any(set => library.Rules.Decide(set).Reasons is [var only] && only.Rule == rule));
    form = form.Replace($", '{rule.Id}')", ", 'broken')", StringComparison.Ordinal);
    Console.WriteLine($"The rule {rule.Id} is broken on purpose.");
}

await using var client = await LhcForms.OpenAsync(lforms, form);
var sets = SetsToTry.From(library.Rules, int.Parse(args.ElementAtOrDefault(1) ?? "20000"));
var unequalSets = await client.CompareAsync(library, sets);
Console.WriteLine($"{sets.Count} sets by expression, {unequalSets} unequal");

var walks = int.Parse(args.ElementAtOrDefault(2) ?? "100");
var unequalWalks = await Walks.CompareAsync(client.Page, library, walks);
Console.WriteLine($"{walks} walks by clicking, {unequalWalks} unequal");
return unequalSets + unequalWalks == 0 ? 0 : 1;
