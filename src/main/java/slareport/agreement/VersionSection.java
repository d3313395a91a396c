package slareport.agreement;

import java.time.Period;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import slareport.agreement.yaml.Form;
import slareport.agreement.yaml.YamlMapping;
import slareport.agreement.yaml.YamlValue;
import slareport.calendar.HolidayRegion;
import slareport.calendar.WorkingHours;

/** Reads one version of the agreement, that is one whole file, section by section. */
final class VersionSection {
    private static final List<String> KEYS = List.of(
            "agreement",
            "company",
            "version",
            "effective-from",
            "language",
            "time-zone",
            "currency",
            "review-every",
            "signed",
            "working-time",
            "stages",
            "buyer-profile",
            "touches",
            "decisions",
            "commitments",
            "goal",
            "exchange-rates");

    private final YamlMapping root;
    private final String file;

    private VersionSection(YamlMapping root) {
        this.root = root;
        this.file = root.place().file();
    }

    /**
     * The version, empty when a required part could not be read; whatever is wrong is noted.
     *
     * @param knownRegions whose public holidays are known
     * @param months the months that versions have taken; this version's is added
     */
    static Optional<Agreement> read(YamlMapping root, Predicate<HolidayRegion> knownRegions, EffectiveMonths months) {
        root.onlyKnows("the agreement", KEYS);
        return new VersionSection(root).version(knownRegions, months);
    }

    private Optional<Agreement> version(Predicate<HolidayRegion> knownRegions, EffectiveMonths months) {
        Optional<String> title = required("agreement", "agreement: Marketing–sales agreement", text -> text);
        Optional<String> company = required("company", "company: Example Ltd.", text -> text);
        Optional<String> version = required("version", "version: \"2026.1\"", text -> text);
        Optional<YearMonth> from = required("effective-from", "effective-from: 2026-07-01", DateForms::monthByFirstDay);
        from.ifPresent(month -> root.optional("effective-from").ifPresent(value -> months.claim(month, value)));
        Optional<Language> language = optional("language", NameForms::language);
        Optional<ZoneId> zone = required("time-zone", "time-zone: Europe/Madrid", NameForms::zone);
        Optional<String> currency = required("currency", "currency: EUR", NameForms::currency);
        Optional<Period> review = optional("review-every", DateForms::months);
        List<Signature> signed =
                root.optional("signed").map(SignedSection::read).orElse(List.of());
        Optional<WorkingHours> hours = root.required("working-time", "working-time: {monday-friday: [\"09:00-18:00\"]}")
                .flatMap(YamlValue::mapping)
                .map(section -> WorkingTimeSection.read(section, knownRegions));
        StageList stages = root.required("stages", "stages: [{id: lead, name: Lead}]")
                .map(StagesSection::read)
                .orElse(StageList.UNKNOWN);
        Optional<BuyerProfile> profile = section("buyer-profile").flatMap(BuyerProfileSection::read);
        Optional<TouchRule> touches = section("touches").map(TouchesSection::read);
        Optional<DecisionRules> decisions = section("decisions").map(DecisionsSection::read);
        List<Commitment> commitments = root.required("commitments", "commitments: []")
                .map(list -> CommitmentsSection.read(list, stages, root.mentions("buyer-profile")))
                .orElse(List.of());
        Optional<Goal> goal = section("goal").flatMap(mapping -> GoalSection.read(mapping, stages));
        var rates = section("exchange-rates").map(mapping -> ExchangeRatesSection.read(mapping, currency));
        if (title.isEmpty()
                || company.isEmpty()
                || version.isEmpty()
                || from.isEmpty()
                || zone.isEmpty()
                || currency.isEmpty()
                || hours.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Agreement(
                file,
                title.get(),
                company.get(),
                version.get(),
                from.get(),
                language.orElse(Language.ES),
                zone.get(),
                currency.get(),
                review.orElse(null),
                signed,
                hours.get(),
                stages.stages(),
                profile.orElse(null),
                touches.orElse(TouchRule.DEFAULT),
                decisions.orElse(DecisionRules.NONE),
                commitments,
                goal.orElse(null),
                rates.orElse(Map.of())));
    }

    private <T> Optional<T> required(String key, String example, Form<T> form) {
        return root.required(key, example).flatMap(value -> value.as(form));
    }

    private <T> Optional<T> optional(String key, Form<T> form) {
        return root.optional(key).flatMap(value -> value.as(form));
    }

    private Optional<YamlMapping> section(String key) {
        return root.optional(key).flatMap(YamlValue::mapping);
    }
}
