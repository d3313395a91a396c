import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/**
 * The benchmark's figures as somebody at home in SQL would work them out with DuckDB, and a plain workbook by POI.
 *
 * <pre>java SlaDuckDb &lt;exports folder> &lt;output folder></pre>
 *
 * Local times are kept as the exports write them. That is exact for leads and touches, as the office is never open
 * while the clocks are changed; only the spans of deals are taken between instants. Prints the seconds of every phase.
 */
public final class SlaDuckDb {
    private static final String SETTINGS = """
            CREATE MACRO month_start() AS TIMESTAMP '2026-10-01';
            CREATE MACRO as_of() AS TIMESTAMP '2026-11-01';
            CREATE MACRO within_s() AS 4 * 3600;
            CREATE MACRO in_month(t) AS t >= month_start() AND t < as_of();
            CREATE TABLE rates AS FROM (VALUES ('MXN', 1.0), ('USD', 18.4), ('EUR', 20.9)) t(currency, rate);
            """;

    /** Every working interval, with the seconds worked before it. */
    private static final String CALENDAR = """
            CREATE TABLE calendar AS
            WITH free(day) AS (
                VALUES (DATE '2025-09-16'), ('2025-11-17'), ('2025-12-24'), ('2025-12-25'), ('2025-12-31'),
                    ('2026-01-01'), ('2026-02-02'), ('2026-05-01'), ('2026-09-16'), ('2026-11-16'), ('2026-12-24'),
                    ('2026-12-25'), ('2026-12-31')),
            hours(first, last, opens, closes) AS (
                VALUES (1, 5, INTERVAL '08:30:00', INTERVAL '13:30:00'), (1, 5, '14:30:00', '18:00:00'),
                    (6, 6, '09:00:00', '13:00:00')),
            days AS (
                SELECT day FROM generate_series(TIMESTAMP '2025-08-01', TIMESTAMP '2027-01-31', INTERVAL 1 DAY) t(day)
                WHERE day::DATE NOT IN (FROM free)),
            open AS (
                SELECT day + opens AS opens, epoch(closes - hours.opens)::BIGINT AS length
                FROM days JOIN hours ON isodow(day) BETWEEN first AND last)
            SELECT opens, length, (sum(length) OVER (ORDER BY opens))::BIGINT - length AS before FROM open
            """;

    private static final String DEALS = """
            CREATE TABLE deals AS
            SELECT lead_id, created_at, owner, outcome, closed_at, amount, currency
            FROM read_csv('${exports}/deals.csv', header = true, columns = {
                deal_id: 'VARCHAR', created_at: 'TIMESTAMP', lead_id: 'VARCHAR', owner: 'VARCHAR', outcome: 'VARCHAR',
                closed_at: 'TIMESTAMP', amount: 'DECIMAL(18, 2)', currency: 'VARCHAR', lost_reason: 'VARCHAR',
                product: 'VARCHAR'})
            """;

    /** When each lead entered each stage, filled in and put in order from the last stage to the first. */
    private static final String JOURNEYS = """
            CREATE TABLE journeys AS
            WITH leads AS (
                FROM read_csv('${exports}/leads.csv', header = true, columns = {
                    lead_id: 'VARCHAR', created_at: 'TIMESTAMP', stage: 'VARCHAR', subscriber_at: 'TIMESTAMP',
                    lead_at: 'TIMESTAMP', mql_at: 'TIMESTAMP', sql_at: 'TIMESTAMP', assigned_at: 'TIMESTAMP', owner: 'VARCHAR',
                    source: 'VARCHAR', campaign: 'VARCHAR', segment: 'VARCHAR', product: 'VARCHAR', status: 'VARCHAR',
                    accepted_at: 'TIMESTAMP', rejected_at: 'TIMESTAMP', rejection_reason: 'VARCHAR', merged_into: 'VARCHAR',
                    modified_at: 'TIMESTAMP', downloads: 'INTEGER', score: 'INTEGER', country: 'VARCHAR',
                    employees: 'INTEGER'})),
            bought AS (
                SELECT lead_id, min(created_at) AS created_at,
                    min(closed_at) FILTER (outcome = 'won' AND closed_at < as_of()) AS won_at
                FROM deals WHERE lead_id IS NOT NULL GROUP BY lead_id),
            dated AS (
                SELECT lead_id, coalesce(source, '(none)') AS source, coalesce(owner, '(none)') AS owner,
                    rejected_at, rejection_reason,
                    coalesce(lead_at, CASE WHEN stage IS DISTINCT FROM 'Suscriptor' THEN leads.created_at END) AS lead,
                    CASE WHEN mql_at < as_of() THEN mql_at END AS mql,
                    CASE WHEN sql_at < as_of() THEN sql_at END AS sql,
                    bought.created_at AS opportunity, won_at AS customer
                FROM leads LEFT JOIN bought USING (lead_id))
            SELECT lead_id, source, owner, rejected_at, rejection_reason,
                least(lead, mql, sql, opportunity, customer) AS lead,
                least(mql, sql, opportunity, customer) AS mql,
                least(sql, opportunity, customer) AS sql,
                least(opportunity, customer) AS opportunity,
                customer
            FROM dated
            """;

    private static final String FIGURES = """
            CREATE TABLE figures (measure VARCHAR, stage_from VARCHAR, stage_to VARCHAR, scope VARCHAR,
                scope_value VARCHAR, numerator BIGINT, denominator BIGINT, value DOUBLE)
            """;

    private static final String FUNNEL = """
            INSERT INTO figures
            WITH counts AS (
                SELECT source, owner,
                    count(*) FILTER (in_month(lead)) AS lead,
                    count(*) FILTER (in_month(mql)) AS mql,
                    count(*) FILTER (in_month(sql)) AS sql,
                    count(*) FILTER (in_month(opportunity)) AS opportunity,
                    count(*) FILTER (in_month(customer)) AS customer,
                    count(*) FILTER (in_month(lead) AND mql IS NOT NULL) AS lead_mql,
                    count(*) FILTER (in_month(mql) AND sql IS NOT NULL) AS mql_sql,
                    count(*) FILTER (in_month(sql) AND opportunity IS NOT NULL) AS sql_opportunity,
                    count(*) FILTER (in_month(opportunity) AND customer IS NOT NULL) AS opportunity_customer,
                    count(*) FILTER (in_month(lead) AND customer IS NOT NULL) AS lead_customer
                FROM journeys GROUP BY GROUPING SETS ((), (source), (owner))),
            scoped AS (
                SELECT CASE WHEN source IS NOT NULL THEN 'source' WHEN owner IS NOT NULL THEN 'owner' ELSE 'total' END
                    AS scope, coalesce(source, owner, '') AS scope_value, * FROM counts),
            listed AS (
                SELECT scope, scope_value, unnest([
                    {m: 'entries', f: '', t: 'lead', n: NULL, d: NULL, v: lead},
                    {m: 'entries', f: '', t: 'mql', n: NULL, d: NULL, v: mql},
                    {m: 'entries', f: '', t: 'sql', n: NULL, d: NULL, v: sql},
                    {m: 'entries', f: '', t: 'opportunity', n: NULL, d: NULL, v: opportunity},
                    {m: 'entries', f: '', t: 'customer', n: NULL, d: NULL, v: customer},
                    {m: 'conversion_period', f: 'lead', t: 'mql', n: mql, d: lead, v: NULL},
                    {m: 'conversion_period', f: 'mql', t: 'sql', n: sql, d: mql, v: NULL},
                    {m: 'conversion_period', f: 'sql', t: 'opportunity', n: opportunity, d: sql, v: NULL},
                    {m: 'conversion_period', f: 'opportunity', t: 'customer', n: customer, d: opportunity, v: NULL},
                    {m: 'conversion_period', f: 'lead', t: 'customer', n: customer, d: lead, v: NULL},
                    {m: 'conversion_cohort', f: 'lead', t: 'mql', n: lead_mql, d: lead, v: NULL},
                    {m: 'conversion_cohort', f: 'mql', t: 'sql', n: mql_sql, d: mql, v: NULL},
                    {m: 'conversion_cohort', f: 'sql', t: 'opportunity', n: sql_opportunity, d: sql, v: NULL},
                    {m: 'conversion_cohort', f: 'opportunity', t: 'customer', n: opportunity_customer, d: opportunity,
                        v: NULL},
                    {m: 'conversion_cohort', f: 'lead', t: 'customer', n: lead_customer, d: lead, v: NULL}]) AS f
                FROM scoped)
            SELECT f.m, f.f, f.t, scope, scope_value, f.n, f.d, coalesce(f.v, f.n / nullif(f.d, 0)) FROM listed
            """;

    /** A row for every lead that became an MQL in the month: its state and how long it waited; exempt ones left out. */
    private static final String WAITS = """
            CREATE TABLE waits AS
            WITH clocks AS (
                SELECT lead_id, source, owner, rejected_at, rejection_reason, mql AS start
                FROM journeys WHERE in_month(mql)),
            started AS (
                SELECT clocks.*, before + least(epoch(start - opens)::BIGINT, length) AS start_s
                FROM clocks ASOF JOIN calendar ON start >= opens),
            due AS (
                SELECT started.*, opens + to_seconds(start_s + within_s() - before) AS deadline
                FROM started ASOF JOIN calendar ON start_s + within_s() >= before),
            touches AS (
                SELECT lead_id, min(occurred_at) AS touched
                FROM read_csv('${exports}/activities*.csv', header = true, columns = {
                    lead_id: 'VARCHAR', occurred_at: 'TIMESTAMP', owner: 'VARCHAR', type: 'VARCHAR', direction: 'VARCHAR',
                    outcome: 'VARCHAR', automated: 'BOOLEAN'})
                JOIN clocks USING (lead_id)
                WHERE type IN ('call', 'email', 'meeting', 'message') AND direction = 'outbound'
                    AND automated IS DISTINCT FROM true AND occurred_at >= start AND occurred_at < as_of()
                GROUP BY lead_id),
            answered AS (
                SELECT due.*, touched, coalesce(touched, as_of()) AS until FROM due LEFT JOIN touches USING (lead_id))
            SELECT source, owner, touched IS NOT NULL AS ended,
                before + least(epoch(until - opens)::BIGINT, length) - start_s AS waited,
                CASE WHEN touched <= deadline THEN 'met' WHEN touched > deadline THEN 'late'
                    WHEN deadline < as_of() THEN 'overdue' ELSE 'pending' END AS state
            FROM answered ASOF JOIN calendar ON until >= opens
            WHERE NOT coalesce(rejection_reason IN ('duplicado', 'spam') AND rejected_at < as_of()
                AND rejected_at < deadline AND (touched IS NULL OR rejected_at < touched), false)
            """;

    private static final String RESPONSE = """
            INSERT INTO figures
            WITH counts AS (
                SELECT source, owner, count(*) FILTER (state = 'met') AS met,
                    count(*) FILTER (state = 'overdue') AS overdue,
                    count(*) FILTER (state <> 'pending') AS due
                FROM waits GROUP BY GROUPING SETS ((), (source), (owner))),
            steps AS (
                SELECT source, owner, waited, count(*) AS leads, count(*) FILTER (ended) AS ends
                FROM waits GROUP BY GROUPING SETS ((waited), (source, waited), (owner, waited))),
            risks AS (
                SELECT *, sum(leads) OVER (PARTITION BY source, owner ORDER BY waited DESC) AS at_risk FROM steps),
            curve AS (
                SELECT source, owner, waited,
                    product(1 - ends / at_risk) OVER (PARTITION BY source, owner ORDER BY waited) AS waiting
                FROM risks),
            medians AS (
                SELECT source, owner, min(waited) FILTER (waiting <= 0.5 + 1e-9) AS median
                FROM curve GROUP BY source, owner),
            listed AS (
                SELECT 'first_response' AS measure, source, owner, met AS n, due AS d, NULL AS v FROM counts
                UNION ALL SELECT 'never_contacted', source, owner, overdue, due, NULL FROM counts
                UNION ALL SELECT 'response_median', source, owner, NULL, NULL, median FROM medians)
            SELECT measure, '', 'mql',
                CASE WHEN source IS NOT NULL THEN 'source' WHEN owner IS NOT NULL THEN 'owner' ELSE 'total' END,
                coalesce(source, owner, ''), n, d, coalesce(v, n / nullif(d, 0)) FROM listed
            """;

    private static final String SALES = """
            INSERT INTO figures
            WITH closed AS (
                SELECT coalesce(source, '(none)') AS source, coalesce(deals.owner, journeys.owner, '(none)') AS owner,
                    outcome = 'won' AS won, amount * rate AS money,
                    epoch(timezone('America/Tijuana', closed_at) - timezone('America/Tijuana', created_at))::BIGINT
                        AS cycle_s
                FROM deals LEFT JOIN rates USING (currency) LEFT JOIN journeys USING (lead_id)
                WHERE outcome IN ('won', 'lost') AND in_month(closed_at)),
            counts AS (
                SELECT source, owner, count(*) FILTER (won) AS won, count(*) AS closed,
                    median(cycle_s) FILTER (won AND cycle_s >= 0) / 86400 AS cycle, sum(money) FILTER (won) AS revenue
                FROM closed GROUP BY GROUPING SETS ((), (source), (owner))),
            listed AS (
                SELECT 'win_rate' AS measure, source, owner, won AS n, closed AS d, won / closed AS v FROM counts
                UNION ALL SELECT 'sales_cycle', source, owner, NULL, NULL, cycle FROM counts WHERE won > 0
                UNION ALL SELECT 'revenue', source, owner, NULL, NULL, revenue FROM counts WHERE won > 0)
            SELECT measure, '', '',
                CASE WHEN source IS NOT NULL THEN 'source' WHEN owner IS NOT NULL THEN 'owner' ELSE 'total' END,
                coalesce(source, owner, ''), n, d, v FROM listed
            """;

    private long lap = System.nanoTime();

    private SlaDuckDb() {}

    public static void main(String[] arguments) throws IOException, SQLException {
        new SlaDuckDb().run(Path.of(arguments[0]), Files.createDirectories(Path.of(arguments[1])));
    }

    private void run(Path exports, Path out) throws IOException, SQLException {
        print("JVM", ManagementFactory.getRuntimeMXBean().getUptime() / 1e3);
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement()) {
            lap("open DuckDB");
            execute(statement, exports, SETTINGS, CALENDAR, FIGURES);
            lap("calendar");
            execute(statement, exports, DEALS);
            lap("read deals");
            execute(statement, exports, JOURNEYS);
            lap("read leads, enter stages");
            execute(statement, exports, FUNNEL);
            lap("funnel");
            execute(statement, exports, WAITS);
            lap("read activities, first response");
            execute(statement, exports, RESPONSE, SALES);
            lap("response and sales figures");
            statement.execute("COPY figures TO '" + out.resolve("figures.csv") + "' (HEADER)");
            writeWorkbook(statement, out.resolve("report.xlsx"));
            lap("write");
        }
    }

    private static void execute(Statement statement, Path exports, String... queries) throws SQLException {
        for (String query : queries) {
            statement.execute(query.replace("${exports}", exports.toString()));
        }
    }

    private static void writeWorkbook(Statement statement, Path file) throws IOException, SQLException {
        try (SXSSFWorkbook workbook = new SXSSFWorkbook();
                OutputStream stream = Files.newOutputStream(file)) {
            for (String scope : new String[] {"total", "source", "owner"}) {
                Sheet sheet = workbook.createSheet(scope);
                header(sheet.createRow(0), "measure", "from", "to", scope, "numerator", "denominator", "value");
                try (ResultSet figures = statement.executeQuery(
                        "SELECT measure, stage_from, stage_to, scope_value, numerator, denominator, value FROM figures"
                                + " WHERE scope = '" + scope + "' ORDER BY ALL")) {
                    for (int row = 1; figures.next(); row++) {
                        fill(sheet.createRow(row), figures);
                    }
                }
            }
            workbook.write(stream);
        }
    }

    private static void header(Row row, String... names) {
        for (int i = 0; i < names.length; i++) {
            row.createCell(i).setCellValue(names[i]);
        }
    }

    private static void fill(Row row, ResultSet figure) throws SQLException {
        for (int i = 0; i < 7; i++) {
            if (i < 4) {
                row.createCell(i).setCellValue(figure.getString(i + 1));
            } else if (figure.getObject(i + 1) != null) {
                row.createCell(i).setCellValue(figure.getDouble(i + 1));
            }
        }
    }

    private void lap(String phase) {
        long now = System.nanoTime();
        print(phase, (now - lap) / 1e9);
        lap = now;
    }

    private static void print(String phase, double seconds) {
        System.out.printf(Locale.ROOT, "%s %.2f s%n", phase, seconds);
    }
}
