package slareport.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.MutablePropertySources;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.io.ByteArrayResource;
import slareport.agreement.Agreements;
import slareport.crm.CrmExports;
import slareport.crm.ExportSetup;
import slareport.draft.Surroundings;
import slareport.facts.CrmFacts;
import slareport.facts.RejectedRow;
import slareport.guard.Guard;
import slareport.guard.GuardRules;
import slareport.guard.Guards;
import slareport.report.Report;

/**
 * Tries drafts out with the same packages that a run passes through.
 *
 * @param asOf as it was given on the command line, or null
 */
record DraftStops(Stops stops, @Nullable String asOf, Instant now) implements Surroundings {
    @Override
    public CrmExports look(Path folder, String settings, Agreements agreements, ZoneId zone) {
        return find(folder, settings, agreements, zone, EnumSet.allOf(Guard.class));
    }

    @Override
    public CrmExports find(Path folder, String settings, Agreements agreements, ZoneId zone) {
        return find(folder, settings, agreements, zone, EnumSet.noneOf(Guard.class));
    }

    private CrmExports find(Path folder, String settings, Agreements agreements, ZoneId zone, Set<Guard> letPass) {
        Guards guards = new Guards(letPass, GuardRules.WITHOUT_PAUSE, () -> now);
        return CrmExports.find(folder, setup(settings), agreements, zone, guards);
    }

    @Override
    public Instant asOf(Agreements agreements) {
        return ReportTime.of(null, asOf, agreements, now).asOf();
    }

    @Override
    public Report review(
            Agreements agreements, YearMonth month, Instant until, CrmFacts facts, List<RejectedRow> rejects) {
        return stops.review()
                .of(agreements, until, Settings.GRACE_WORKING_DAYS)
                .of(facts, rejects, List.of(month))
                .reports()
                .get(0);
    }

    /** Settings of the environment do not come into it: the draft has to be sound by itself. */
    private static ExportSetup setup(String settings) {
        StandardEnvironment environment = new StandardEnvironment();
        MutablePropertySources sources = environment.getPropertySources();
        sources.forEach(source -> sources.remove(source.getName()));
        try {
            new YamlPropertySourceLoader()
                    .load("draft", new ByteArrayResource(settings.getBytes(StandardCharsets.UTF_8)))
                    .forEach(sources::addLast);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return SettingsBinding.of(environment).crm();
    }
}
