package slareport.sample;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Writes the exports of fourteen months of a made-up Mexican supplier of pumps and valves, with the two versions of its
 * agreement and a page that lists what is hidden in them.
 *
 * <p>The story: salesman Hugo Peralta answers late and forgets one lead in ten, month after month. The trade directory
 * sends many leads, and sales refuses more than half of them. In the last month but two, marketing falls far short of
 * its volume. The second version of the agreement governs the last four months: from its second month on everybody but
 * Hugo answers in less than half the time.
 *
 * <p>Leads are told one after the other, so that memory does not grow with their number.
 */
public final class SampleData {
    private final SampleSettings settings;
    private final Arrivals arrivals;
    private final LeadStory story;
    private final WalkIns walkIns;
    private final TrapPlan plan;
    private final LeadTraps leadTraps;
    private final ActivityTraps activityTraps;

    private SampleData(SampleSettings settings) {
        this.settings = settings;
        this.arrivals = new Arrivals(settings);
        SpringNight night = SpringNight.from(settings.firstMonth());
        this.story = new LeadStory(settings, arrivals, night);
        this.walkIns = new WalkIns(settings, arrivals);
        this.plan = new TrapPlan(settings);
        this.leadTraps = new LeadTraps(settings, night);
        this.activityTraps = new ActivityTraps(settings);
    }

    /**
     * Writes everything into the folder of the settings; files of the same name are replaced, others are left alone.
     *
     * @throws IOException when the folder or a file cannot be written
     */
    public static void write(SampleSettings settings) throws IOException {
        new SampleData(settings).write();
    }

    private void write() throws IOException {
        Path exports = Files.createDirectories(settings.out().resolve("exports"));
        Tally tally = new Tally();
        try (Exports files = new Exports(exports, settings)) {
            Owners.write(files.owners());
            Traffic traffic = new Traffic(settings, arrivals);
            traffic.writeVisits(files.visits());
            traffic.writeSpend(files.spend());
            for (long number = 1; number <= settings.leads(); number++) {
                LeadRows rows = rowsOf(number, tally);
                files.write(rows);
            }
            AgreementFiles.write(settings);
            ReadMe.write(settings, tally, files.all());
        }
    }

    private LeadRows rowsOf(long number, Tally tally) {
        Trap trap = settings.trapped() ? plan.of(number) : null;
        Lead lead = trap == null ? story.tell(number) : story.tellFor(number, trap);
        if (trap == Trap.SPRING_NIGHT) {
            leadTraps.moveIntoSpringNight(lead);
        }
        LeadRows rows = new LeadRows(lead);
        if (trap != null) {
            leadTraps.set(trap, rows);
            activityTraps.set(trap, rows);
            DealTraps.set(trap, rows);
            tally.count(trap, lead.id());
        }
        tally.count(rows);
        if (number % settings.leadsPerWalkIn() == 0) {
            rows.deals.add(walkIns.row(number));
        }
        return rows;
    }
}
