package slareport.sample;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** All files of the exports folder; the activities are spread over one file a year. */
final class Exports implements Closeable {
    private final int firstYear;
    private final List<Export> all = new ArrayList<>();
    private final Export leads;
    private final Export deals;
    private final List<Export> activities = new ArrayList<>();
    private final Export owners;
    private final Export visits;
    private final Export spend;

    Exports(Path folder, SampleSettings settings) throws IOException {
        this.firstYear = settings.firstMonth().getYear();
        for (int year = firstYear; year <= settings.lastMonth().getYear(); year++) {
            activities.add(open(folder, "activities-" + year + ".csv", LeadRows.ACTIVITY_HEADER));
        }
        this.deals = open(folder, "deals.csv", LeadRows.DEAL_HEADER);
        this.leads = open(folder, "leads.csv", LeadRows.LEAD_HEADER);
        this.owners = open(folder, "owners.csv", Owners.HEADER);
        this.spend = open(folder, "spend.csv", Traffic.SPEND_HEADER);
        this.visits = open(folder, "visits.csv", Traffic.VISITS_HEADER);
    }

    void write(LeadRows rows) throws IOException {
        for (Row row : rows.leads) {
            leads.write(row);
        }
        for (Row row : rows.deals) {
            deals.write(row);
        }
        for (Row row : rows.activities) {
            activitiesOf(row).write(row);
        }
    }

    Export owners() {
        return owners;
    }

    Export visits() {
        return visits;
    }

    Export spend() {
        return spend;
    }

    /** In the order of their names. */
    List<Export> all() {
        return all;
    }

    /** The file of the year that the row's date starts with; what has no such date is put into the last. */
    private Export activitiesOf(Row row) {
        String occurred = row.cells().get(1);
        int place = activities.size() - 1;
        if (occurred.startsWith("20")) {
            place = Math.min(place, Integer.parseInt(occurred, 0, 4, 10) - firstYear);
        }
        return activities.get(place);
    }

    private Export open(Path folder, String name, List<String> header) throws IOException {
        Export export = new Export(folder, name, header);
        all.add(export);
        return export;
    }

    @Override
    public void close() throws IOException {
        for (Export export : all) {
            export.close();
        }
    }
}
