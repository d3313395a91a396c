package slareport.workbook;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import slareport.agreement.Agreement;
import slareport.agreement.Agreements;
import slareport.agreement.BuyerProfile;
import slareport.agreement.Commitment;
import slareport.agreement.Commitment.ClockStart;
import slareport.agreement.DecisionRules;
import slareport.agreement.Language;
import slareport.agreement.MeasureCode;
import slareport.agreement.Rule;
import slareport.agreement.Side;
import slareport.agreement.Signature;
import slareport.agreement.Stage;
import slareport.agreement.Target;
import slareport.agreement.Target.Direction;
import slareport.agreement.TouchRule;
import slareport.calendar.Allowance;
import slareport.calendar.HolidayRegion;
import slareport.calendar.OpenHours;
import slareport.calendar.WorkingHours;
import slareport.facts.Entity;
import slareport.facts.Flaw;
import slareport.facts.FlawKind;
import slareport.facts.Reconciliation;
import slareport.facts.RejectReason;
import slareport.facts.RejectedRow;
import slareport.goal.GoalPlan;
import slareport.goal.MadeUpPlan;
import slareport.goal.Provenance;
import slareport.goal.Shortage;
import slareport.measure.CohortMaturity;
import slareport.measure.Figure;
import slareport.measure.Lag;
import slareport.measure.LeadException;
import slareport.measure.LeadException.State;
import slareport.measure.MonthDetails;
import slareport.measure.MonthReview;
import slareport.measure.NoData;
import slareport.measure.ResponseDetail;
import slareport.measure.ResponseTimes;
import slareport.measure.Scope;
import slareport.measure.Status;
import slareport.report.Holdings;
import slareport.report.Report;
import slareport.targets.TargetReview;
import slareport.words.Texts;
import slareport.words.Units;

/** The report of a made-up company over thirteen months, the same each time for the same choices. */
public final class MadeUpReport {
    public static final YearMonth MONTH = YearMonth.of(2026, 10);
    public static final ZoneId ZONE = ZoneId.of("America/Mexico_City");
    public static final String CURRENCY = "MXN";

    private static final Set<MeasureCode> FOLLOWED =
            Set.of(MeasureCode.ATTEMPTS, MeasureCode.FRESH, MeasureCode.INVALID_REJECTIONS);

    private Language language = Language.ES;
    private boolean running;
    private boolean agreed = true;
    private boolean empty;
    private boolean goal = true;
    private boolean young;
    private int exceptions = 60;
    private int pastMonths = 12;
    private @Nullable List<Commitment> promised;
    private String company = "Ejemplo Industrial S.A.";
    private String country = "MX";
    private List<String> sources = List.of("google ads", "webinar", "referido", "feria", Scope.NONE);
    private List<String> owners = List.of("ana", "bruno", "carla", "diego", "elena");
    private String leadPrefix = "L-";
    private String reason = "competidor";

    public MadeUpReport in(Language chosen) {
        language = chosen;
        return this;
    }

    public MadeUpReport running() {
        running = true;
        return this;
    }

    public MadeUpReport notYetAgreed() {
        agreed = false;
        return this;
    }

    public MadeUpReport withoutData() {
        empty = true;
        exceptions = 0;
        return this;
    }

    public MadeUpReport withoutGoal() {
        goal = false;
        return this;
    }

    /** The leads of the month have not had time enough to become customers or SQL. */
    public MadeUpReport withYoungLeads() {
        young = true;
        return this;
    }

    public MadeUpReport withoutHistory() {
        pastMonths = 0;
        return this;
    }

    public MadeUpReport withExceptions(int count) {
        exceptions = count;
        return this;
    }

    public MadeUpReport promising(List<Commitment> commitments) {
        promised = commitments;
        return this;
    }

    public MadeUpReport naming(String text) {
        company = text;
        sources = List.of(text, "webinar");
        owners = List.of(text);
        leadPrefix = text;
        reason = text;
        return this;
    }

    public MadeUpReport keepingHolidaysOf(String chosen) {
        country = chosen;
        return this;
    }

    public Report make() {
        List<MonthReview> earlier = new ArrayList<>();
        for (int i = pastMonths; i > 0; i--) {
            earlier.add(review(MONTH.minusMonths(i), true));
        }
        MonthReview review = review(MONTH, false);
        Map<String, String> names =
                Map.of("ana", "Ana Ruiz Camacho", "bruno", "Bruno Díaz", "carla", "Carla Peña", "diego", "Diego Solís");
        return new Report(
                review,
                earlier,
                goal && agreed ? plan() : null,
                targets(review, earlier),
                holdings(),
                reconciliations(),
                rejects(),
                flaws(),
                names);
    }

    /** Leads of the month are too young to have become customers. */
    private static TargetReview targets(MonthReview review, List<MonthReview> earlier) {
        List<MonthReview> measured = new ArrayList<>(earlier);
        measured.add(review);
        return TargetReview.of(
                new Agreements(List.of(review.agreement())),
                MONTH,
                review.asOf(),
                measured,
                (commitment, month) -> true);
    }

    public Agreement agreement() {
        Map<DayOfWeek, List<OpenHours>> week = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek day : List.of(
                DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY, DayOfWeek.FRIDAY)) {
            week.put(day, List.of(open(9, 14), open(15, 18)));
        }
        week.put(DayOfWeek.SATURDAY, List.of(open(9, 13)));
        WorkingHours hours = new WorkingHours(
                week,
                new HolidayRegion(country, null),
                Set.of(LocalDate.of(2026, 12, 24), LocalDate.of(2026, 12, 31)),
                Map.of(LocalDate.of(2026, 12, 19), List.of(open(9, 18))));
        Rule profile = new Rule.All(List.of(
                new Rule.In("country", List.of("MX", "CO", "CL")), new Rule.AtLeast("employees", number("50"))));
        return new Agreement(
                "2026.yml",
                switch (language) {
                    case ES -> "Acuerdo de nivel de servicio Marketing–Ventas";
                    case EN -> "Service-level agreement Marketing–Sales";
                    case PT -> "Acordo de nível de serviço Marketing–Vendas";
                },
                company,
                "2026.2",
                agreed ? YearMonth.of(2026, 1) : MONTH.plusMonths(2),
                language,
                ZONE,
                CURRENCY,
                Period.ofMonths(3),
                List.of(
                        new Signature("Dirección de Marketing", Side.MARKETING, LocalDate.of(2025, 12, 18)),
                        new Signature("Dirección de Ventas", Side.SALES, null)),
                hours,
                stages(),
                new BuyerProfile("Gerente de planta", profile),
                TouchRule.DEFAULT,
                new DecisionRules(
                        List.of("working", "accepted"),
                        List.of("rejected", "disqualified"),
                        List.of("no_answer"),
                        List.of("duplicate", "spam")),
                promised == null ? commitments() : promised,
                null,
                Map.of("USD", number("18.2"), "EUR", number("20.1")));
    }

    private List<Stage> stages() {
        Rule criteria = new Rule.Any(List.of(
                new Rule.AtLeast("downloads", number("2")),
                new Rule.All(List.of(
                        new Rule.AtLeast("score", number("60")), new Rule.NotIn("status", List.of("student"))))));
        return List.of(
                stage("visit", "Visita", null),
                stage("subscriber", "Suscriptor", null),
                stage("lead", "Lead", null),
                stage("mql", "Lead calificado por marketing (MQL)", criteria),
                stage("sql", "Lead calificado por ventas (SQL)", null),
                stage("opportunity", "Oportunidad", null),
                stage("customer", "Cliente", null));
    }

    private static Stage stage(String id, String name, @Nullable Rule criteria) {
        return new Stage(id, name, List.of(id, id + "_crm"), id + "_at", criteria);
    }

    /** One commitment of each kind that the first version of the report computes, and some that it does not. */
    static List<Commitment> commitments() {
        ClockStart mql = new ClockStart.AtStage("mql");
        Allowance fourHours = new Allowance.Working(Duration.ofHours(4));
        Rule enterprise = new Rule.In("segment", List.of("enterprise"));
        Rule webinar = new Rule.In("source", List.of("webinar"));
        List<Commitment> all = new ArrayList<>();
        all.add(promise("mql-volume", Side.MARKETING, MeasureCode.ENTRIES, "mql", "400"));
        all.add(promise("mql-profile", Side.MARKETING, MeasureCode.FIT, "mql", "0.7"));
        all.add(promise("mql-by-the-book", Side.MARKETING, MeasureCode.QUALIFIED, "mql", "0.9"));
        all.add(promise("mql-accepted", Side.MARKETING, MeasureCode.ACCEPTANCE, "mql", "0.8"));
        all.add(cohort("lead-to-customer", Side.MARKETING, "lead", "customer", "0.03"));
        all.add(response("first-response", fourHours, null, "0.9"));
        all.add(response(
                "first-response-enterprise", new Allowance.Working(Duration.ofMinutes(90)), enterprise, "0.95"));
        all.add(response("first-response-webinar", new Allowance.Wall(Duration.ofHours(24)), webinar, "0.8"));
        all.add(new Commitment(
                "six-attempts",
                Side.SALES,
                MeasureCode.ATTEMPTS,
                null,
                null,
                null,
                mql,
                new Allowance.WorkingDays(10),
                6,
                new Allowance.Wall(Duration.ofHours(4)),
                null,
                0,
                target("0.75")));
        all.add(cohort("mql-to-sql", Side.SALES, "mql", "sql", "0.4"));
        all.add(promise("close-rate", Side.SALES, MeasureCode.WIN_RATE, null, "0.25"));
        all.add(atMost("cycle", Side.SALES, MeasureCode.SALES_CYCLE, "45"));
        all.add(promise("monthly-revenue", Side.BOTH, MeasureCode.REVENUE, null, "1000000"));
        return List.copyOf(all);
    }

    /** The same with one on each thing that sales is to do after its first contact. */
    /** Only those that judge leads one by one. */
    static List<Commitment> leadByLead() {
        return commitments().stream()
                .filter(commitment -> commitment.measure() == MeasureCode.FIRST_RESPONSE)
                .toList();
    }

    static List<Commitment> withTheWholeLoop() {
        List<Commitment> all = new ArrayList<>(commitments());
        Allowance days = new Allowance.WorkingDays(3);
        all.add(within("feedback", MeasureCode.FEEDBACK, days, "0.9"));
        all.add(within("fresh-pipeline", MeasureCode.FRESH, new Allowance.WorkingDays(5), "0.85"));
        Target few = new Target(Direction.AT_MOST, number("0.05"), Map.of());
        all.add(new Commitment(
                "valid-rejections",
                Side.SALES,
                MeasureCode.INVALID_REJECTIONS,
                null,
                null,
                null,
                null,
                null,
                0,
                null,
                null,
                0,
                few));
        return List.copyOf(all);
    }

    private static Commitment within(String id, MeasureCode measure, Allowance allowance, String target) {
        return new Commitment(
                id, Side.SALES, measure, null, null, null, null, allowance, 0, null, null, 0, target(target));
    }

    private static Commitment promise(String id, Side by, MeasureCode measure, @Nullable String stage, String target) {
        return new Commitment(id, by, measure, stage, null, null, null, null, 0, null, null, 0, target(target));
    }

    private static Commitment cohort(String id, Side by, String from, String to, String target) {
        return new Commitment(
                id, by, MeasureCode.CONVERSION_COHORT, null, from, to, null, null, 0, null, null, 0, target(target));
    }

    private static Commitment response(String id, Allowance within, @Nullable Rule where, String target) {
        ClockStart mql = new ClockStart.AtStage("mql");
        int conditions = where == null ? 0 : 1;
        MeasureCode measure = MeasureCode.FIRST_RESPONSE;
        return new Commitment(
                id, Side.SALES, measure, null, null, null, mql, within, 0, null, where, conditions, target(target));
    }

    static Commitment atMost(String id, Side by, MeasureCode measure, String value) {
        Target target = new Target(Direction.AT_MOST, number(value), Map.of(MONTH, number(value)));
        return new Commitment(id, by, measure, null, null, null, null, null, 0, null, null, 0, target);
    }

    private static Target target(String value) {
        return new Target(Direction.AT_LEAST, number(value), Map.of());
    }

    private MonthReview review(YearMonth month, boolean past) {
        Agreement agreement = agreement();
        boolean inForce = agreed && !agreement.effectiveFrom().isAfter(month);
        Random chance = new Random(month.getYear() * 12L + month.getMonthValue());
        List<Figure> figures = new ArrayList<>();
        List<ResponseTimes> times = new ArrayList<>();
        List<ResponseDetail> responses = new ArrayList<>();
        if (!empty) {
            free(figures, month, chance, past);
        }
        for (Commitment commitment : agreement.commitments()) {
            if (inForce) {
                own(figures, commitment, month, chance, past);
            }
            if (inForce && commitment.measure() == MeasureCode.FIRST_RESPONSE && !past) {
                times.add(
                        empty
                                ? new ResponseTimes(
                                        commitment.id(), Collections.nCopies(ResponseTimes.BUCKETS, 0L), 0, 0)
                                : MadeUpResponses.times(commitment.id()));
                responses.add(MadeUpResponses.detail(commitment, empty));
            }
        }
        boolean still = running && !past;
        Instant asOf = still
                ? LocalDate.of(2026, 10, 20).atStartOfDay(ZONE).toInstant()
                : MONTH.plusMonths(1).atDay(1).atStartOfDay(ZONE).toInstant();
        return new MonthReview(
                month,
                asOf,
                agreement,
                inForce,
                still,
                figures,
                past ? List.of() : exceptions(),
                times,
                maturities(past),
                past ? MonthDetails.NONE : details(responses, inForce ? agreement.commitments() : List.of()),
                still ? number("0.6666666667") : null);
    }

    private MonthDetails details(List<ResponseDetail> responses, List<Commitment> inForce) {
        MonthDetails made = new MadeUpDetails(sources, owners, reason, empty).under(inForce);
        return new MonthDetails(
                responses,
                made.followUps(),
                made.decisions(),
                MadeUpSales.FACTORS,
                new MadeUpTraces(leadPrefix, reason).of(inForce),
                List.of());
    }

    private List<CohortMaturity> maturities(boolean past) {
        if (!young) {
            return List.of();
        }
        // in the middle of a day, so that only the report of the next day finds the leads mature
        Instant from = LocalDate.of(2027, 1, 14).atTime(15, 30).atZone(ZONE).toInstant();
        return List.of(
                new CohortMaturity("mql", "sql", from, past, new Lag(160, 7_776_000_000_000L, 777_600_000_000L)),
                new CohortMaturity("lead", "customer", null, past, null));
    }

    /** Measured, estimated and unknown rates; nothing measured and nothing reached without data. */
    private GoalPlan plan() {
        Shortage few = new Shortage(Shortage.Reason.FEW_CASES, 12, null);
        Shortage missing = new Shortage(Shortage.Reason.EXPORTS, 0, NoData.missing(Entity.VISITS));
        Shortage never = new Shortage(Shortage.Reason.NO_CONVERSIONS, 0, null);
        Provenance measured = new Provenance.Measured(
                number("171"),
                number("388"),
                number("0.39"),
                number("0.49"),
                MONTH.minusMonths(6),
                MONTH.minusMonths(1));
        Provenance deal = empty
                ? new Provenance.Agreed(number("60000"), new Shortage(Shortage.Reason.FEW_MONTHS, 0, null))
                : new Provenance.Measured(number("7260000"), number("121"), null, null, MONTH.minusMonths(5), MONTH);
        MadeUpPlan plan = new MadeUpPlan(MONTH)
                .goal(
                        number("12000000"),
                        List.of(7, 7, 8, 8, 8, 9, 8, 8, 9, 9, 10, 9).stream()
                                .map(weight -> number(weight))
                                .toList())
                .deal(deal, reached(937_500))
                .stage("visit", new Provenance.Unknown(missing), null, List.of())
                .stage("lead", new Provenance.Agreed(number("0.3"), few), 280_800_000L, reached(380))
                .stage("mql", empty ? new Provenance.Agreed(number("0.4"), never) : measured, 388_800_000L, reached(90))
                .stage("sql", new Provenance.Agreed(number("0.55"), never), null, reached(41))
                .stage("opportunity", new Provenance.Agreed(number("0.66"), never), 1_814_400_000L, reached(23))
                .customers(reached(14));
        return running ? plan.elapsed(1, 3).make() : plan.make();
    }

    private List<BigDecimal> reached(long eachMonth) {
        return empty ? List.of() : Collections.nCopies(MONTH.getMonthValue(), number(eachMonth));
    }

    private void free(List<Figure> figures, YearMonth month, Random chance, boolean past) {
        String[] stages = {"visit", "subscriber", "lead", "mql", "sql", "opportunity", "customer"};
        int[] entries = {21_400, 960, 812, 388, 171, 88, 24};
        for (int i = 0; i < stages.length; i++) {
            long count = entries[i] + chance.nextInt(entries[i] / 8 + 2);
            figures.add(plain(month, MeasureCode.ENTRIES, stages[i], Scope.TOTAL, "", count, "count"));
            if (!past) {
                for (String source : sources) {
                    long part = count / sources.size();
                    figures.add(plain(month, MeasureCode.ENTRIES, stages[i], Scope.SOURCE, source, part, "count"));
                }
                for (String owner : owners) {
                    long part = count / owners.size();
                    figures.add(plain(month, MeasureCode.ENTRIES, stages[i], Scope.OWNER, owner, part, "count"));
                }
            }
            if (i > 0) {
                share(
                        figures,
                        month,
                        MeasureCode.CONVERSION_PERIOD,
                        stages[i - 1],
                        stages[i],
                        0.4,
                        entries[i - 1],
                        past);
            }
            if (i > 1) {
                share(
                        figures,
                        month,
                        MeasureCode.CONVERSION_COHORT,
                        stages[i - 1],
                        stages[i],
                        0.37,
                        entries[i - 1],
                        past);
            }
        }
        share(figures, month, MeasureCode.CONVERSION_COHORT, "lead", "customer", 0.028, 812, past);
        share(figures, month, MeasureCode.FIT, "", "mql", 0.72, 388, past);
        share(figures, month, MeasureCode.QUALIFIED, "", "mql", 0.88, 388, past);
        share(figures, month, MeasureCode.ACCEPTANCE, "", "mql", 0.79, 310, past);
        share(figures, month, MeasureCode.WIN_RATE, "", "", 0.27, 96, past);
        share(figures, month, MeasureCode.WIN_RATE_VALUE, "", "", 0.31, 96, past);
        deals(figures, month, Scope.TOTAL, "", chance);
        if (!past) {
            figures.add(share(month, MeasureCode.WIN_RATE, "", "", Scope.OWNER, "zoe", 0, 5, ""));
            owners.forEach(owner -> deals(figures, month, Scope.OWNER, owner, chance));
        }
        figures.add(plain(month, MeasureCode.VISITS, "", Scope.TOTAL, "", 21_400, "count"));
        figures.add(nothing(month, MeasureCode.LEAD_CYCLE, "days", NoData.NOTHING_COUNTED));
        MadeUpSales.of(month, sources, owners, past).forEach(figures::add);
    }

    private static void deals(List<Figure> figures, YearMonth month, Scope scope, String value, Random chance) {
        long revenue = 780_000 + chance.nextInt(500_000);
        figures.add(plain(month, MeasureCode.REVENUE, "", scope, value, revenue, CURRENCY));
        figures.add(
                figure(month, MeasureCode.DEAL_VALUE, "", "", scope, value, number(revenue), number(26), CURRENCY, ""));
        figures.add(plain(month, MeasureCode.SALES_CYCLE, "", scope, value, 38 + chance.nextInt(14), "days"));
    }

    private void share(
            List<Figure> figures,
            YearMonth month,
            MeasureCode measure,
            String from,
            String to,
            double share,
            int cases,
            boolean past) {
        figures.add(share(month, measure, from, to, Scope.TOTAL, "", share, cases, ""));
        if (past) {
            return;
        }
        for (int i = 0; i < sources.size(); i++) {
            double part = Math.min(0.98, share * (1.2 - 0.12 * i));
            figures.add(
                    share(month, measure, from, to, Scope.SOURCE, sources.get(i), part, cases / sources.size(), ""));
        }
    }

    private void own(List<Figure> figures, Commitment commitment, YearMonth month, Random chance, boolean past) {
        MeasureCode measure = commitment.measure();
        if (empty) {
            figures.add(judged(nothing(month, measure, unit(measure), NoData.NOTHING_COUNTED), commitment, past));
            return;
        }
        String from = commitment.from() == null ? "" : commitment.from();
        String to = commitment.to() != null ? commitment.to() : commitment.stage() == null ? "" : commitment.stage();
        if (measure.kind() != MeasureCode.Kind.RATIO) {
            BigDecimal goal = commitment.target().value();
            BigDecimal value = goal.multiply(BigDecimal.valueOf(0.8 + 0.35 * chance.nextDouble()))
                    .setScale(measure.kind() == MeasureCode.Kind.DAYS ? 1 : 0, RoundingMode.HALF_UP);
            Figure figure = figure(month, measure, from, to, Scope.TOTAL, "", null, null, unit(measure), "");
            figures.add(judged(with(figure, value), commitment, past));
            return;
        }
        int cases = commitment.id().contains("enterprise") ? 24 : 346;
        double luck = commitment.id().equals("first-response") && !past ? 0.84 : 0.82 + 0.3 * chance.nextDouble();
        double share = Math.min(0.99, commitment.target().value().doubleValue() * luck);
        figures.add(judged(share(month, measure, from, to, Scope.TOTAL, "", share, cases, ""), commitment, past));
        if (FOLLOWED.contains(measure) && !past) {
            byScope(figures, commitment, month, share, cases);
        }
        if (measure == MeasureCode.FIRST_RESPONSE) {
            response(figures, commitment, month, share, cases, past);
        }
    }

    private void byScope(List<Figure> figures, Commitment commitment, YearMonth month, double share, int cases) {
        Map<Scope, List<String>> values =
                Map.of(Scope.OWNER, owners, Scope.TEAM, List.of("Norte", "Sur"), Scope.SOURCE, sources);
        values.forEach((scope, all) -> {
            for (int i = 0; i < all.size(); i++) {
                int own = Math.max(3, cases / all.size() - 15 * i);
                double part = Math.min(1, share * (1.1 - 0.07 * i));
                figures.add(
                        share(month, commitment.measure(), "", "mql", scope, all.get(i), part, own, commitment.id()));
            }
        });
    }

    private void response(
            List<Figure> figures, Commitment commitment, YearMonth month, double share, int cases, boolean past) {
        String id = commitment.id();
        figures.add(median(month, id, Scope.TOTAL, "", 5_130));
        figures.add(share(month, MeasureCode.NEVER_CONTACTED, "", "mql", Scope.TOTAL, "", 0.035, cases, id));
        if (past) {
            return;
        }
        for (int i = 0; i < owners.size(); i++) {
            String owner = owners.get(i);
            int own = Math.max(3, cases / owners.size() - 10 * i);
            double part = Math.min(1, share * (1.12 - 0.08 * i));
            figures.add(share(month, MeasureCode.FIRST_RESPONSE, "", "mql", Scope.OWNER, owner, part, own, id));
            figures.add(median(month, id, Scope.OWNER, owner, 2_000 + 2_500 * i));
            figures.add(share(month, MeasureCode.NEVER_CONTACTED, "", "mql", Scope.OWNER, owner, 0.02 * i, own, id));
        }
        for (String team : List.of("Norte", "Sur")) {
            figures.add(share(month, MeasureCode.FIRST_RESPONSE, "", "mql", Scope.TEAM, team, share, cases / 2, id));
        }
    }

    private static Figure median(YearMonth month, String commitment, Scope scope, String value, long seconds) {
        MeasureCode measure = MeasureCode.RESPONSE_MEDIAN;
        Figure figure = figure(month, measure, "", "mql", scope, value, null, null, "working_s", commitment);
        return with(figure, number(seconds));
    }

    private Figure judged(Figure figure, Commitment commitment, boolean past) {
        BigDecimal target = commitment.target().in(figure.month());
        BigDecimal value = figure.value();
        boolean atLeast = commitment.target().direction() == Direction.AT_LEAST;
        boolean still = running && !past;
        BigDecimal attainment = value == null || value.signum() == 0
                ? null
                : atLeast ? value.divide(target, MathContext.DECIMAL32) : target.divide(value, MathContext.DECIMAL32);
        BigDecimal projection = still && value != null && figure.low() == null ? value.multiply(number("1.5")) : null;
        BigDecimal counts = projection == null ? value : projection;
        Status status = Status.NO_DATA;
        if (counts != null) {
            boolean good = atLeast ? counts.compareTo(target) >= 0 : counts.compareTo(target) <= 0;
            status = still ? good ? Status.ON_TRACK : Status.AT_RISK : good ? Status.MET : Status.MISSED;
        }
        return new Figure(
                figure.month(),
                figure.measure(),
                figure.stageFrom(),
                figure.stageTo(),
                figure.scope(),
                figure.scopeValue(),
                figure.numerator(),
                figure.denominator(),
                value,
                figure.unit(),
                figure.low(),
                figure.high(),
                commitment.id(),
                target,
                attainment,
                status,
                projection,
                figure.noData());
    }

    static Figure share(
            YearMonth month,
            MeasureCode measure,
            String from,
            String to,
            Scope scope,
            String value,
            double share,
            int cases,
            String commitment) {
        BigDecimal numerator = number(Math.round(share * cases));
        Figure figure = figure(month, measure, from, to, scope, value, numerator, number(cases), "ratio", commitment);
        BigDecimal ratio = figure.value();
        if (ratio == null) {
            return figure;
        }
        double p = ratio.doubleValue();
        double half = 1.96 * Math.sqrt(Math.max(0, p * (1 - p)) / cases);
        return new Figure(
                month,
                measure,
                from,
                to,
                scope,
                value,
                numerator,
                number(cases),
                ratio,
                "ratio",
                BigDecimal.valueOf(Math.max(0, p - half)),
                BigDecimal.valueOf(Math.min(1, p + half)),
                commitment,
                null,
                null,
                null,
                null,
                null);
    }

    static Figure plain(
            YearMonth month, MeasureCode measure, String stage, Scope scope, String value, long amount, String unit) {
        return with(figure(month, measure, "", stage, scope, value, null, null, unit, ""), number(amount));
    }

    private static Figure nothing(YearMonth month, MeasureCode measure, String unit, NoData why) {
        return new Figure(
                month,
                measure,
                "",
                "",
                Scope.TOTAL,
                "",
                null,
                null,
                null,
                unit,
                null,
                null,
                "",
                null,
                null,
                Status.NO_DATA,
                null,
                why);
    }

    private static Figure with(Figure figure, BigDecimal value) {
        return new Figure(
                figure.month(),
                figure.measure(),
                figure.stageFrom(),
                figure.stageTo(),
                figure.scope(),
                figure.scopeValue(),
                null,
                null,
                value,
                figure.unit(),
                null,
                null,
                figure.commitment(),
                null,
                null,
                null,
                null,
                null);
    }

    static Figure figure(
            YearMonth month,
            MeasureCode measure,
            String from,
            String to,
            Scope scope,
            String scopeValue,
            @Nullable BigDecimal numerator,
            @Nullable BigDecimal denominator,
            String unit,
            String commitment) {
        BigDecimal value = numerator == null || denominator == null || denominator.signum() == 0
                ? null
                : numerator.divide(denominator, MathContext.DECIMAL64);
        return new Figure(
                month,
                measure,
                from,
                to,
                scope,
                scopeValue,
                numerator,
                denominator,
                value,
                unit,
                null,
                null,
                commitment,
                null,
                null,
                null,
                null,
                value == null ? NoData.NOTHING_COUNTED : null);
    }

    private List<LeadException> exceptions() {
        List<LeadException> list = new ArrayList<>();
        State[] states = State.values();
        for (int i = 0; i < exceptions; i++) {
            State state = states[i % states.length];
            Instant start = Instant.parse("2026-10-01T15:07:00Z").plusSeconds(977L * (i % 2_000));
            String id = state == State.FAILED ? "six-attempts" : "first-response";
            list.add(new LeadException(
                    id,
                    state == State.FAILED ? MeasureCode.ATTEMPTS : MeasureCode.FIRST_RESPONSE,
                    state,
                    leadPrefix + (10_000 + i),
                    owners.get(i % owners.size()),
                    start,
                    start.plusSeconds(14_400),
                    state == State.OVERDUE ? null : start.plusSeconds(20_000 + 60L * (i % 500)),
                    number(20_000 + 60L * (i % 500)),
                    number(48_000 + 60L * (i % 500))));
        }
        list.sort(java.util.Comparator.comparing(LeadException::commitment));
        return list;
    }

    private Holdings holdings() {
        return empty
                ? new Holdings(0, null, null, 0, 0, 0, 0, 0, BigDecimal.ZERO, null)
                : new Holdings(
                        10_482,
                        Instant.parse("2025-09-01T16:00:00Z"),
                        Instant.parse("2026-10-31T22:10:00Z"),
                        41_377,
                        1_204,
                        301,
                        702,
                        201,
                        number("11873450.50"),
                        number("41.5"));
    }

    private static List<Reconciliation> reconciliations() {
        return List.of(
                new Reconciliation(Entity.LEADS, "leads-2026.csv", 10_600, 10_482, 80, 22, 9, 7),
                new Reconciliation(Entity.DEALS, "deals.csv", 1_206, 1_204, 0, 0, 2, 0),
                new Reconciliation(Entity.ACTIVITIES, "activities.csv", 41_400, 41_377, 12, 0, 3, 8));
    }

    private static List<RejectedRow> rejects() {
        List<RejectedRow> rows = new ArrayList<>();
        for (int line = 0; line < 9; line++) {
            rows.add(new RejectedRow(
                    Entity.LEADS, "leads-2026.csv", 17 + 41L * line, "created_at", RejectReason.UNREADABLE_DATE));
        }
        rows.add(new RejectedRow(Entity.DEALS, "deals.csv", 12, "outcome", RejectReason.UNKNOWN_OUTCOME));
        rows.add(new RejectedRow(Entity.DEALS, "deals.csv", 98, "", RejectReason.FIELD_COUNT));
        return rows;
    }

    private static List<Flaw> flaws() {
        return List.of(
                new Flaw(FlawKind.SKIPPED_STAGE, Entity.LEADS, 143, List.of("L-10004", "L-10017", "L-10020")),
                new Flaw(FlawKind.ORPHANED, Entity.ACTIVITIES, 19, List.of("L-90001", "L-90002")),
                new Flaw(FlawKind.NO_AMOUNT, Entity.DEALS, 4, List.of("D-77", "D-102")));
    }

    private static String unit(MeasureCode measure) {
        return new Units(Texts.in(Language.EN), CURRENCY).of(measure);
    }

    private static OpenHours open(int from, int to) {
        return new OpenHours(LocalTime.of(from, 0), LocalTime.of(to, 0));
    }

    static BigDecimal number(String number) {
        return new BigDecimal(number);
    }

    private static BigDecimal number(long number) {
        return BigDecimal.valueOf(number);
    }
}
