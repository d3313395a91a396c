package slareport;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import slareport.agreement.Agreement;
import slareport.agreement.AgreementReader;
import slareport.agreement.Agreements;
import slareport.agreement.MeasureCode;
import slareport.calendar.EpochMicros;
import slareport.calendar.WorkingCalendar;
import slareport.facts.ActivityKinds;
import slareport.facts.CrmFacts;
import slareport.facts.DealOutcome;
import slareport.facts.DealRow;
import slareport.facts.DealSchema;
import slareport.facts.Entity;
import slareport.facts.FileCounts;
import slareport.facts.LeadRow;
import slareport.facts.LeadSchema;
import slareport.facts.OwnerRow;
import slareport.facts.RuleNumbers;
import slareport.facts.Slice;
import slareport.facts.SpendRow;
import slareport.facts.StageChangeRow;
import slareport.facts.StageChangeTable;
import slareport.facts.VisitRow;
import slareport.holidays.PublicHolidays;
import slareport.measure.Figure;
import slareport.measure.Scope;
import slareport.report.Report;
import slareport.report.ReportAssembly;

/**
 * A small world for tests: an agreement in YAML, rows as words ({@code "L1 created_at=2026-10-05T10:00Z source=web"}),
 * and the report that comes of them. Working time is Monday to Friday, 9 to 18, in UTC unless the agreement says other.
 */
public final class World {
    private static final String HEAD = """
            agreement: Test agreement
            company: Test Company
            version: "1"
            effective-from: 2026-01-01
            language: en
            time-zone: UTC
            currency: EUR
            working-time:
              monday-friday: ["09:00-18:00"]
            """;

    private static final String STAGES = """
            stages:
              - {id: visit}
              - {id: subscriber}
              - {id: lead}
              - {id: mql, values: [qualified]}
              - {id: sql}
              - {id: opportunity}
              - {id: customer}
              - {id: evangelist}
            """;

    private final Agreements agreements;
    private final CrmFacts facts;
    private final Map<Entity, FileCounts> files = new LinkedHashMap<>();
    private Instant asOf = Instant.parse("2026-11-01T00:00:00Z");

    private World(Agreements agreements) {
        this.agreements = agreements;
        Set<String> dates = new TreeSet<>();
        agreements.versions().forEach(version -> version.stages().forEach(stage -> dates.add(stage.dateColumn())));
        this.facts = new CrmFacts(
                new LeadSchema(dates, Set.of("score", "number:score", "country", "tier")),
                new DealSchema(Set.of("tier")));
    }

    /** A world whose agreement has the usual head and stages, and these further sections. */
    public static World with(String sections) {
        return ofAgreements(HEAD + STAGES + withCommitments(sections));
    }

    /** A world whose agreement has the usual head, and these sections with stages of their own. */
    public static World withStages(String sections) {
        return ofAgreements(HEAD + withCommitments(sections));
    }

    /** A world without any commitment. */
    public static World plain() {
        return with("commitments: []\n");
    }

    /** A world of whole agreements, one text a version. */
    public static World ofAgreements(String... versions) {
        try {
            Path folder = Files.createTempDirectory("agreement");
            for (int i = 0; i < versions.length; i++) {
                Files.writeString(folder.resolve("v" + i + ".yml"), versions[i]);
            }
            World world = new World(AgreementReader.read(folder));
            for (int i = 0; i < versions.length; i++) {
                Files.delete(folder.resolve("v" + i + ".yml"));
            }
            Files.delete(folder);
            return world;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The usual head and stages, for agreements put together by hand. */
    public static String usual() {
        return HEAD + STAGES;
    }

    private static String withCommitments(String sections) {
        return sections.contains("commitments:") ? sections : sections + "commitments: []\n";
    }

    /** Sets the instant from which on nothing has happened yet. */
    public World asOf(String instant) {
        asOf = Instant.parse(instant);
        return this;
    }

    /** Adds a lead: its id, then {@code column=value} words. */
    public World lead(String words) {
        Row row = new Row(words);
        LeadSchema schema = facts.leadSchema();
        long[] dates = schema.dates().stream().mapToLong(row::instant).toArray();
        int[] texts = codes(schema.texts(), row);
        FileCounts file = file(Entity.LEADS, row);
        file.countRow();
        facts.leads().add(new LeadRow(Slice.of(row.id), dates, texts, Slice.of(row.text("merged_into"))), file);
        return this;
    }

    /** Adds a deal: its id, then {@code column=value} words. */
    public World deal(String words) {
        Row row = new Row(words);
        FileCounts file = file(Entity.DEALS, row);
        file.countRow();
        String amount = row.text("amount");
        facts.deals()
                .add(
                        new DealRow(
                                Slice.of(row.id),
                                Slice.of(row.text("lead_id")),
                                row.instant("created_at"),
                                row.instant("closed_at"),
                                row.instant("modified_at"),
                                row.text("outcome").isEmpty()
                                        ? DealOutcome.OPEN
                                        : DealOutcome.valueOf(
                                                row.text("outcome").toUpperCase()),
                                amount.isEmpty() ? null : new BigDecimal(amount),
                                codes(facts.dealSchema().texts(), row)),
                        file);
        return this;
    }

    private int[] codes(List<String> columns, Row row) {
        return columns.stream()
                .mapToInt(column -> facts.vocabulary().of(column).code(row.text(column)))
                .toArray();
    }

    /** Adds an outbound call, or what the words say: the lead's id, then {@code column=value} words. */
    public World touch(String words) {
        Row row = new Row(words);
        row.values.putIfAbsent("type", "call");
        row.values.putIfAbsent("direction", "outbound");
        FileCounts file = file(Entity.ACTIVITIES, row);
        file.countRow();
        ActivityKinds kinds = facts.activities().kinds();
        int kind = kinds.kind(
                kinds.typeCode(row.text("type")),
                kinds.directionCode(row.text("direction")),
                kinds.outcomeCode(row.text("outcome")),
                kinds.ownerCode(row.text("owner")),
                Boolean.parseBoolean(row.text("automated")));
        facts.activities()
                .add(
                        Slice.of(row.text("activity_id")),
                        Slice.of(row.id),
                        row.instant("at"),
                        row.instant("modified_at"),
                        kind,
                        file);
        return this;
    }

    /** Adds a change of a lead: its id, the stage and when, as in {@code "L1 stage=mql at=2026-10-06"}. */
    public World change(String words) {
        return change(words, true);
    }

    /** Adds a change of a deal: its id, the stage and when. */
    public World dealChange(String words) {
        return change(words, false);
    }

    private World change(String words, boolean isOfLead) {
        Row row = new Row(words);
        FileCounts file = file(Entity.STAGE_CHANGES, row);
        file.countRow();
        StageChangeTable changes = facts.stageChanges();
        changes.add(
                new StageChangeRow(
                        Slice.of(isOfLead ? row.id : ""),
                        Slice.of(isOfLead ? row.text("deal_id") : row.id),
                        changes.stageCode(row.text("stage")),
                        row.instant("at")),
                file);
        return this;
    }

    /** Adds an owner: the key, then {@code column=value} words. */
    public World owner(String words) {
        Row row = new Row(words);
        FileCounts file = file(Entity.OWNERS, row);
        file.countRow();
        facts.owners().add(new OwnerRow(row.id, row.text("name"), row.text("team"), true), file);
        return this;
    }

    /** Adds visits: the date, then {@code column=value} words. */
    public World visits(String words) {
        Row row = new Row(words);
        file(Entity.VISITS, row).countRow();
        facts.visits()
                .add(new VisitRow(
                        LocalDate.parse(row.id),
                        Long.parseLong(row.text("visits")),
                        row.text("source"),
                        row.text("campaign")));
        return this;
    }

    /** Adds spend: the date, then {@code column=value} words. */
    public World spend(String words) {
        Row row = new Row(words);
        file(Entity.SPEND, row).countRow();
        facts.spend()
                .add(new SpendRow(
                        LocalDate.parse(row.id),
                        new BigDecimal(row.text("amount")),
                        row.text("source"),
                        row.text("campaign"),
                        row.text("currency")));
        return this;
    }

    /** Lets an export be there, with these columns, although it may have no rows. */
    public World export(Entity entity, String... columns) {
        files.put(entity, facts.open(entity, entity.code() + ".csv", new TreeSet<>(Arrays.asList(columns))));
        return this;
    }

    /** The facts as they were put in. */
    public CrmFacts facts() {
        return facts;
    }

    /** The only, or first, version of the agreement. */
    public Agreement agreement() {
        return agreements.versions().get(0);
    }

    /** The as-of instant in epoch microseconds. */
    public long asOfMicros() {
        return EpochMicros.of(asOf);
    }

    /** The working calendar of a version. */
    public static WorkingCalendar calendar(Agreement agreement) {
        return new WorkingCalendar(
                agreement.zone(),
                agreement.workingTime(),
                PublicHolidays.of(agreement.workingTime().holidays()));
    }

    /** The report of a month. */
    public Report report(String month) {
        return new ReportAssembly(agreements, World::calendar).assemble(facts, List.of(), YearMonth.parse(month), asOf);
    }

    /** The figures of a month. */
    public Figures figures(String month) {
        return new Figures(report(month).review().figures());
    }

    private FileCounts file(Entity entity, Row row) {
        if (!files.containsKey(entity)) {
            export(entity, everyColumn(entity));
        }
        return files.get(entity);
    }

    private String[] everyColumn(Entity entity) {
        Set<String> columns = new TreeSet<>(entity.required());
        columns.addAll(entity.optional());
        if (entity == Entity.LEADS) {
            columns.addAll(facts.leadSchema().dates());
            columns.addAll(facts.leadSchema().texts());
            // with it every deal could have a lead, whatever the deals export lacks
            columns.remove("deal_id");
        } else if (entity == Entity.DEALS) {
            columns.addAll(facts.dealSchema().texts());
        }
        return columns.toArray(String[]::new);
    }

    /** Figures with ways to find one. */
    public record Figures(List<Figure> all) {
        /** The total of a measure on no stage or one. */
        public Figure total(MeasureCode measure, String stage) {
            return find(measure, "", stage, "", Scope.TOTAL, "");
        }

        /** The total of a measure between two stages. */
        public Figure total(MeasureCode measure, String from, String to) {
            return find(measure, from, to, "", Scope.TOTAL, "");
        }

        /** The total of a commitment's own measure. */
        public Figure of(MeasureCode measure, String commitment) {
            return all.stream()
                    .filter(figure -> figure.measure() == measure
                            && figure.commitment().equals(commitment)
                            && figure.scope() == Scope.TOTAL)
                    .findFirst()
                    .orElseThrow();
        }

        /** A scope value of a measure on no stage or one. */
        public Figure by(MeasureCode measure, String stage, Scope scope, String value) {
            return find(measure, "", stage, "", scope, value);
        }

        /** The one figure with all of these. */
        public Figure find(MeasureCode measure, String from, String to, String commitment, Scope scope, String value) {
            List<Figure> found = all.stream()
                    .filter(figure -> figure.measure() == measure
                            && figure.stageFrom().equals(from)
                            && figure.stageTo().equals(to)
                            && figure.commitment().equals(commitment)
                            && figure.scope() == scope
                            && figure.scopeValue().equals(value))
                    .toList();
            if (found.size() != 1) {
                throw new AssertionError(found.size() + " figures of " + measure + " " + scope + " " + value);
            }
            return found.get(0);
        }
    }

    private static final class Row {
        private final String id;
        private final Map<String, String> values = new LinkedHashMap<>();

        Row(String words) {
            String[] parts = words.split(" ");
            id = parts[0];
            for (int i = 1; i < parts.length; i++) {
                String[] pair = parts[i].split("=", 2);
                values.put(pair[0], pair[1]);
            }
        }

        /** A number for rules is what its column says, unless the words give it themselves. */
        String text(String column) {
            boolean isGiven = values.containsKey(column) || !RuleNumbers.isNumbers(column);
            return isGiven ? values.getOrDefault(column, "") : text(RuleNumbers.source(column));
        }

        /** ISO instants, in which the zone Z and seconds may be left out; a date alone is its first instant. */
        long instant(String column) {
            String text = text(column);
            if (text.isEmpty()) {
                return EpochMicros.NONE;
            }
            String full = text.length() == 10 ? text + "T00:00" : text;
            String seconds = full.length() == 16 ? full + ":00" : full;
            return EpochMicros.of(Instant.parse(seconds.endsWith("Z") ? seconds : seconds + "Z"));
        }
    }
}
