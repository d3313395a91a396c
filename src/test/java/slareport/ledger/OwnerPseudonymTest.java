package slareport.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import slareport.measure.Scope;

class OwnerPseudonymTest {
    @Test
    void aKey_isKnownByTheBeginningOfItsDigest() {
        // reckoned with sha256sum, in UTF-8
        assertThat(OwnerPseudonym.of("ana")).isEqualTo("owner-24d4b96f58da6d4a");
        assertThat(OwnerPseudonym.of("josé@example.com")).isEqualTo("owner-b0a53cf19e34d05b");
    }

    @Test
    void nobody_hasNone() {
        assertThat(OwnerPseudonym.of("")).isEmpty();
        assertThat(OwnerPseudonym.ofScopeValue(Scope.OWNER, "(none)")).isEqualTo("(none)");
    }

    @Test
    void onlyOwners_areHidden() {
        assertThat(OwnerPseudonym.ofScopeValue(Scope.OWNER, "ana")).isEqualTo("owner-24d4b96f58da6d4a");
        assertThat(OwnerPseudonym.ofScopeValue(Scope.SOURCE, "web")).isEqualTo("web");
        assertThat(OwnerPseudonym.ofScopeValue(Scope.TOTAL, "")).isEmpty();
    }

    @Test
    void aLedgerFromBeforePseudonyms_losesItsOwners(@TempDir Path folder) {
        SingleConnectionDataSource database = new SingleConnectionDataSource(LedgerFile.url(folder), "sa", "", true);
        Flyway.configure().dataSource(database).target("6").load().migrate();
        JdbcTemplate jdbc = new JdbcTemplate(database);
        jdbc.update(
                "insert into run (report_month, as_of, agreement_version, fingerprint, out_folder, started, finished,"
                        + " outcome) values ('2026-10', timestamp with time zone '2026-11-01 00:00:00+00', '1', '', '/out',"
                        + " timestamp with time zone '2026-11-01 00:00:00+00', timestamp with time zone '2026-11-01 00:01:00+00',"
                        + " 'published')");
        for (String scope : new String[] {"owner", "team"}) {
            jdbc.update(
                    "insert into figure (run_id, position_no, measure, stage_from, stage_to, scope, scope_value, unit,"
                            + " commitment) values (1, ?, 'revenue', '', '', ?, ?, 'EUR', '')",
                    scope.length(),
                    scope,
                    "of " + scope);
        }
        jdbc.update("insert into exception_row values (1, 0, 'answer', 'first_response', 'late', 'L2', 'of owner',"
                + " timestamp with time zone '2026-10-01 00:00:00+00', timestamp with time zone '2026-10-02 00:00:00+00',"
                + " null, 1, 1)");

        Flyway.configure()
                .dataSource(database)
                .placeholders(DatabaseKind.H2.words())
                .load()
                .migrate();

        assertThat(jdbc.queryForList("script", String.class)).noneMatch(line -> line.contains("of owner"));
        assertThat(jdbc.queryForList("select scope_value from figure", String.class))
                .containsExactly("of team");
        assertThat(jdbc.queryForList("select lead_id from exception_row", String.class))
                .containsExactly("L2");
        database.destroy();
    }
}
