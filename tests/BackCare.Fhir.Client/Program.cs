using BackCare.Content;
using BackCare.Fhir;
using BackCare.Fhir.Client;
using BackCare.Screening;
using CsCheck;
using Microsoft.Playwright;

// dotnet run --project tests/BackCare.Fhir.Client -- LFORMS [SETS] [WALKS] [broken]: README.md beside this file.
var (lforms, sets, walks) = (args[0], int.Parse(args.ElementAtOrDefault(1) ?? "20000"), int.Parse(args.ElementAtOrDefault(2) ?? "100"));
var library = ContentLibrary.Load(Path.GetFullPath("content"));
await using var client = await LhcForms.OpenAsync(lforms, FhirResources.From(library, "https://backcare.invalid").Find("Questionnaire", FhirNames.SymptomCheck)!.Json, args.Contains("broken"));

var tried = Sets.Of(library, sets);
var unequal = await client.CompareAsync(library, tried);
Console.WriteLine($"{tried.Count} sets by expression, {unequal} unequal");

var random = new Random(20_261_126);
var wrong = 0;
for (var walk = 0; walk < walks; walk++)
{
    wrong += await client.WalkAsync(library, random) ? 0 : 1;
}

Console.WriteLine($"{walks} walks by clicking, {wrong} unequal");
return unequal + wrong == 0 ? 0 : 1;
