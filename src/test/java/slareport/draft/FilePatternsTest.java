package slareport.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import slareport.crm.InputFile;
import slareport.facts.Entity;

class FilePatternsTest {
    @ParameterizedTest
    @CsvSource({
        "Leads.csv, Leads.csv",
        "Leads_2026_02_10.csv, Leads_*.csv",
        "leads-20260210.csv, leads-*.csv",
        "export-2026-02-10T10_30.csv, export-*.csv",
        "hubspot-contacts-2026-02-10-1.csv, hubspot-contacts-*.csv",
        "deals-1234567-89.csv, deals-*.csv",
        "Trato 10-02-2026.csv, Trato *.csv",
        "20260210_leads.csv, *_leads.csv",
        "20260210.csv, 20260210.csv",
        "data/Leads_2026_02_10.csv.gz, data/Leads_*.csv.gz",
        "q1 [new].csv, q1 ?new?.csv",
    })
    void datesInNamesGiveWay(String name, String pattern) {
        InputFile file = new InputFile(Entity.LEADS, Path.of("x"), name, 1, Instant.EPOCH);
        assertThat(FilePatterns.lasting(List.of(file))).containsExactly(pattern);
    }
}
