package slareport.crm;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.MutablePropertySources;
import org.springframework.core.io.ByteArrayResource;
import slareport.agreement.Agreement;
import slareport.agreement.Agreements;
import slareport.agreement.BuyerProfile;
import slareport.agreement.Commitment;
import slareport.agreement.DecisionRules;
import slareport.agreement.Language;
import slareport.agreement.MeasureCode;
import slareport.agreement.Rule;
import slareport.agreement.Side;
import slareport.agreement.Stage;
import slareport.agreement.Target;
import slareport.agreement.TouchRule;
import slareport.calendar.EpochMicros;
import slareport.calendar.WorkingHours;
import slareport.facts.CrmFacts;
import slareport.facts.Entity;
import slareport.facts.LeadSchema;
import slareport.facts.RejectReason;
import slareport.facts.RejectedRow;
import slareport.failure.UserError;
import slareport.guard.Guards;

/** An exports folder to be filled, configured as a user would, and read as the job does. */
final class Night {
    private final Path folder;
    private String config = "{}";
    private ZoneId zone = ZoneId.of("America/Mexico_City");

    CrmFacts facts;
    RejectLog rejects;

    Night(Path folder) {
        this.folder = folder;
    }

    Night file(String name, String... lines) {
        return bytes(name, (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
    }

    Night file(String name, Charset charset, String text) {
        return bytes(name, text.getBytes(charset));
    }

    Night bytes(String name, byte[] bytes) {
        try {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.write(file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    /** YAML as it stands in application.yml. */
    Night config(String... yaml) {
        this.config = String.join("\n", yaml);
        return this;
    }

    Night zone(String name) {
        this.zone = ZoneId.of(name);
        return this;
    }

    ExportSetup setup() {
        try {
            MutablePropertySources sources = new MutablePropertySources();
            new YamlPropertySourceLoader()
                    .load("test", new ByteArrayResource(config.getBytes(StandardCharsets.UTF_8)))
                    .forEach(sources::addLast);
            return new Binder(ConfigurationPropertySources.from(sources))
                    .bind(ExportSetup.PREFIX, ExportSetup.class)
                    .orElse(ExportSetup.DEFAULT);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    CrmExports find() {
        return CrmExports.find(folder, setup(), agreements(), zone, Guards.strict());
    }

    /** Reads everything. */
    Night read() {
        CrmExports exports = find();
        facts = exports.emptyFacts();
        rejects = new RejectLog();
        for (Entity entity : Entity.values()) {
            try (EntityReading reading = exports.open(entity, facts, rejects)) {
                for (ExportPart part = reading.next(); part != null; part = reading.next()) {
                    part.keep();
                }
            }
        }
        return this;
    }

    UserError refusal() {
        return catchThrowableOfType(UserError.class, this::read);
    }

    boolean isAutomated(int activity) {
        return facts.activities().kinds().isAutomated(facts.activities().kind(activity));
    }

    int lead(String id) {
        return facts.leadIds().find(id);
    }

    Instant leadDate(String id, String column) {
        long micros = facts.leads().date(facts.leadSchema().dates().indexOf(column), lead(id));
        return micros == EpochMicros.NONE ? null : EpochMicros.toInstant(micros);
    }

    Instant createdAt(String id) {
        return leadDate(id, facts.leadSchema().dates().get(LeadSchema.CREATED_AT));
    }

    String leadText(String id, String column) {
        int place = facts.leadSchema().texts().indexOf(column);
        return facts.vocabulary().of(column).text(facts.leads().text(place, lead(id)));
    }

    String dealText(int deal, String column) {
        int place = facts.dealSchema().texts().indexOf(column);
        return facts.vocabulary().of(column).text(facts.deals().text(place, deal));
    }

    List<RejectReason> reasons() {
        return rejects.rows().stream().map(RejectedRow::reason).toList();
    }

    /** Stages visit, lead, mql (by its own date column) and sql; rules on country, score, tier and team. */
    static Agreements agreements() {
        List<Stage> stages = List.of(
                new Stage("visit", "Visit", List.of(), "visit_at", null),
                new Stage("lead", "Lead", List.of("lead"), "lead_at", null),
                new Stage(
                        "mql",
                        "MQL",
                        List.of("marketing_qualified"),
                        "qualified_on",
                        new Rule.AtLeast("score", BigDecimal.TEN)),
                new Stage("sql", "SQL", List.of(), "sql_at", null));
        List<Commitment> commitments = new ArrayList<>();
        commitments.add(commitment("response", MeasureCode.FIRST_RESPONSE, new Rule.In("segment", List.of("big"))));
        commitments.add(commitment("rate", MeasureCode.WIN_RATE, new Rule.In("deal_tier", List.of("gold"))));
        commitments.add(commitment("team", MeasureCode.WIN_RATE, new Rule.In("team", List.of("north"))));
        return new Agreements(List.of(new Agreement(
                "agreement.yml",
                "SLA",
                "Example",
                "1",
                YearMonth.of(2026, 1),
                Language.EN,
                ZoneId.of("America/Mexico_City"),
                "MXN",
                null,
                List.of(),
                new WorkingHours(Map.of(), null, java.util.Set.of(), Map.of()),
                stages,
                new BuyerProfile("Buyer", new Rule.In("country", List.of("MX"))),
                TouchRule.DEFAULT,
                new DecisionRules(List.of("working"), List.of("rejected"), List.of("no_answer"), List.of("spam")),
                commitments,
                null,
                Map.of())));
    }

    private static Commitment commitment(String id, MeasureCode measure, Rule where) {
        Target target = new Target(Target.Direction.AT_LEAST, BigDecimal.ONE, Map.of());
        return new Commitment(id, Side.SALES, measure, null, null, null, null, null, 0, null, where, 1, target);
    }
}
