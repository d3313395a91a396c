package slareport.crm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.Charset;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import slareport.crm.FileProfile.Understanding;

/** What whoever sets the job up is told of a file. */
class ProfileTest {
    @TempDir
    Path folder;

    @Test
    void shapeOfAFileIsTold() {
        FileProfile profile = profile(new Night(folder)
                .file(
                        "leads.csv",
                        Charset.forName("windows-1252"),
                        "lead_id;created_at;source\nL1;2026-07-01;señal\n"));

        assertThat(profile.export()).isEqualTo("canonical/leads");
        assertThat(profile.crm()).isNull();
        assertThat(profile.delimiter()).isEqualTo("\";\"");
        assertThat(profile.charset()).isEqualTo("windows-1252");
        assertThat(profile.timeZone()).isEqualTo("America/Mexico_City");
        assertThat(profile.rows()).isEqualTo(1);
    }

    @Test
    void everyColumnIsTold_alsoThoseThatAreNotRead() {
        FileProfile profile = profile(new Night(folder)
                .file("leads.csv", "Lead_ID,created_at,Phone,source", "L1,2026-07-01,,web", "L2,2026-07-01,1,"));

        assertThat(profile.columns())
                .extracting(column -> column.header() + " " + column.feeds() + " " + column.filled())
                .containsExactly("Lead_ID [lead_id] 2", "created_at [created_at] 2", "Phone [] 1", "source [source] 1");
    }

    @Test
    void datesAreToldByTheirForm_withTwoExamples() {
        FileProfile profile = profile(new Night(folder)
                .file(
                        "leads.csv",
                        "lead_id,created_at,assigned_at",
                        "L1,2026-07-01,31/07/2026",
                        "L2,2026-07-02 10:00:00,03/04/2026",
                        "L3,2026-07-03,soon"));

        assertThat(profile.dates())
                .extracting(
                        FileProfile.DateForm::column,
                        FileProfile.DateForm::form,
                        FileProfile.DateForm::count,
                        form -> form.examples().size())
                .containsExactly(
                        tuple("assigned_at", "d/M/yyyy", 2L, 2),
                        tuple("assigned_at", null, 1L, 0),
                        tuple("created_at", "ISO-8601", 3L, 2));
    }

    @Test
    void wordsAreToldByWhetherAnybodyKnowsThem() {
        FileProfile profile = profile(new Night(folder)
                .file(
                        "leads.csv",
                        "lead_id,created_at,stage,source",
                        "L1,2026-07-01,MQL,web",
                        "L2,2026-07-01,marketing_qualified,web",
                        "L3,2026-07-01,Prospect,fair",
                        "L4,2026-07-01,Interesado,web")
                .config("sla.crm.leads.values: {stage: {sql: [Interesado]}}"));

        assertThat(profile.words())
                .extracting(
                        FileProfile.Word::column,
                        FileProfile.Word::written,
                        FileProfile.Word::became,
                        FileProfile.Word::count,
                        FileProfile.Word::understanding)
                .containsExactly(
                        tuple("source", "web", "web", 3L, Understanding.FREE),
                        tuple("source", "fair", "fair", 1L, Understanding.FREE),
                        tuple("stage", "Interesado", "sql", 1L, Understanding.KNOWN),
                        tuple("stage", "MQL", "MQL", 1L, Understanding.KNOWN),
                        tuple("stage", "Prospect", "Prospect", 1L, Understanding.UNKNOWN),
                        tuple("stage", "marketing_qualified", "marketing_qualified", 1L, Understanding.KNOWN));
    }

    private static FileProfile profile(Night night) {
        CrmExports exports = night.find();
        return exports.profile(exports.files().get(0));
    }
}
