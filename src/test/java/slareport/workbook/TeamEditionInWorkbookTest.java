package slareport.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import slareport.World;
import slareport.agreement.Language;
import slareport.report.Report;

/** A team's workbook, read as anybody could who unpacks the file: nothing of other teams' people is anywhere in it. */
class TeamEditionInWorkbookTest {
    private static final List<String> OF_OTHERS = List.of(
            "key-cleo",
            "Cleo-Sur",
            "key-dora",
            "Dora-Sur",
            "key-dan",
            "Dan-Solo",
            "South",
            "SC-",
            "SD-",
            "SN-",
            "key-fay");
    private static final List<String> OWN = List.of("Ana-Paz", "Ben-Low", "North", "SA-1", "SB-1");

    @Test
    void wholeWorkbook_namesThemAll() throws IOException {
        String everything = unpacked(report(), Language.EN);
        assertThat(everything).contains("Cleo-Sur", "Dora-Sur", "Dan-Solo", "key-fay", "South", "SC-1", "SD-1", "SN-1");
        assertThat(everything).contains(OWN);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void teamsWorkbook_namesItsPeopleAndNobodyElse(Language language) throws IOException {
        String everything = unpacked(report().forTeam("North"), language);
        assertThat(everything).contains(OWN);
        OF_OTHERS.forEach(other -> assertThat(everything).doesNotContain(other));
    }

    @Test
    void workbookOfATeamWithoutLeads_namesNobody() throws IOException {
        String everything = unpacked(report().forTeam("East"), Language.EN);
        OF_OTHERS.forEach(other -> assertThat(everything).doesNotContain(other));
        OWN.forEach(other -> assertThat(everything).doesNotContain(other));
    }

    /** The texts of all parts of the file, one after the other. */
    private static String unpacked(Report report, Language language) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        RecordLinks links =
                RecordLinks.to("https://crm.example/leads/{lead_id}").orElseThrow();
        ReviewWorkbook.write(report, language, links, out);
        StringBuilder parts = new StringBuilder();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(out.toByteArray()))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.append(entry.getName()).append('\n');
                parts.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8))
                        .append('\n');
            }
        }
        return parts.toString();
    }

    /** Enough leads a person for every sheet to tell people apart. */
    private static Report report() {
        World world = World.with("""
                        commitments:
                          - {id: answer, by: sales, measure: first_response, target: {at-least: 90%}, clock-from: created, within: 1h}
                          - {id: tries, by: sales, measure: attempts, target: {at-least: 80%}, clock-from: created, count: 2, apart: 1h, within: 3 days}
                          - {id: verdict, by: sales, measure: feedback, target: {at-least: 80%}, within: 2 days}
                        """)
                .owner("key-ana name=Ana-Paz team=North")
                .owner("key-ben name=Ben-Low team=North")
                .owner("key-cleo name=Cleo-Sur team=South")
                .owner("key-dora name=Dora-Sur team=South")
                .owner("key-dan name=Dan-Solo")
                .owner("key-eve name=Eve-Este team=East");
        people(world, "SA-", "key-ana", 24);
        people(world, "SB-", "key-ben", 12);
        people(world, "SC-", "key-cleo", 30);
        people(world, "SD-", "key-dora", 6);
        people(world, "SD-9", "key-dan", 12);
        // an owner whom the export of owners does not know, and leads of nobody
        people(world, "SN-", "key-fay", 12);
        people(world, "SN-9", "", 4);
        return world.report("2026-10");
    }

    private static void people(World world, String prefix, String owner, int leads) {
        for (int i = 1; i <= leads; i++) {
            String day = "2026-10-%02d".formatted(5 + i % 20);
            String id = prefix + i;
            boolean isLost = i % 3 == 0;
            world.lead(id + " created_at=" + day + "T10:00 mql_at=" + day + "T10:00 stage=qualified source=web"
                    + (owner.isEmpty() ? "" : " owner=" + owner)
                    + (isLost ? " rejected_at=2026-10-28T10:00 reject_reason=budget" : ""));
            if (i % 2 == 0) {
                world.touch(id + " at=" + day + "T10:30 kind=call");
            }
            world.deal("DEAL-" + id + " lead_id=" + id + " created_at=" + day + "T12:00 amount=100 currency=EUR"
                    + (owner.isEmpty() ? "" : " owner=" + owner)
                    + (i % 4 == 0 ? " outcome=won closed_at=2026-10-29T10:00" : ""));
        }
        world.lead(prefix + "77 created_at=2026-10-20T10:00 mql_at=2026-10-19T10:00 stage=qualified source=web"
                + (owner.isEmpty() ? "" : " owner=" + owner));
    }
}
