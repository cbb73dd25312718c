using BackCare.Plans;

namespace BackCare.Web.Pages.ClinicPages;

/// <summary>An item of the plan that is being made, and where it stands: the first has number 1.</summary>
public sealed record BuilderItem(PlanItem Item, int Number, int Count);
