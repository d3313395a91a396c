package slareport.journey;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import slareport.agreement.Agreement;
import slareport.agreement.Agreements;
import slareport.agreement.Stage;
import slareport.calendar.EpochMicros;
import slareport.facts.CrmFacts;
import slareport.facts.Dictionary;
import slareport.facts.Entity;
import slareport.facts.LeadSchema;
import slareport.facts.NewSightings;
import slareport.facts.SeenTogether;
import slareport.facts.SettledFacts;
import slareport.facts.Sightings;
import slareport.facts.StageWatches;
import slareport.facts.WatchedStage;

/**
 * Looks for leads at stages for which no export gives a date, and notes those that no run has seen there before.
 *
 * <p>When a lead got there is known only between two runs: if the run before watched the stage in the same way, or if the
 * lead was created since. Of all others it is noted that it is not known, so that a stock of years does not count as the
 * entries of one day.
 */
public final class StageWatch {
    /** As many leads from before the last run may turn up late, in any case and in a hundred, without being doubted. */
    private static final long FEW = 10;

    private static final long HUNDRED = 100;

    private final SettledFacts settled;
    private final CrmFacts facts;
    private final Sightings sightings;
    private final Agreement agreement;
    private final StageMap stages;
    private final StageEntries entries;

    /** @param agreements its version in force just before as-of says what the stages are */
    public StageWatch(Agreements agreements, SettledFacts settled) {
        this.settled = settled;
        this.facts = settled.facts();
        this.sightings = facts.sightings();
        Instant last = EpochMicros.toInstant(settled.asOf()).minusNanos(1);
        YearMonth month =
                YearMonth.from(last.atZone(agreements.versions().get(0).zone()));
        this.agreement = agreements.governing(
                YearMonth.from(last.atZone(agreements.governing(month).zone())));
        this.stages = new StageMap(agreement, facts);
        this.entries = new StageEntries(agreement, settled, stages);
    }

    /** Concludes the sightings of the exports, unless these say nothing of how things stood at as-of. */
    public void look() {
        if (sightings.asOf() == settled.asOf() && isToday() && facts.has(Entity.LEADS, "stage")) {
            long previous = sightings.watches().lastBefore(settled.asOf());
            List<WatchedStage> watched = watched(previous);
            boolean isClockBack =
                    previous == EpochMicros.NONE && sightings.watches().anyBetween(settled.asOf(), Long.MAX_VALUE);
            sightings.conclude(new NewSightings(seen(previous, watched), isClockBack ? List.of() : watched));
        }
    }

    /** The column {@code stage} tells of the day of the run; whoever has already looked at more of that day knows better. */
    private boolean isToday() {
        LocalDate today = day(sightings.now());
        long tomorrow = EpochMicros.of(today.plusDays(1).atStartOfDay(zone()).toInstant());
        return day(settled.asOf()).equals(today) && !sightings.watches().anyBetween(settled.asOf(), tomorrow);
    }

    private List<WatchedStage> watched(long previous) {
        StageWatches watches = sightings.watches();
        StageMapping mapping = new StageMapping(agreement, facts, stages, entries);
        long leads = leadsCreatedBefore(settled.asOf());
        long ofOld = leadsCreatedBefore(previous);
        List<WatchedStage> watched = new ArrayList<>();
        for (int stage = 0; stage < stages.size(); stage++) {
            if (isWatched(stage)) {
                String id = agreement.stages().get(stage).id();
                String how = mapping.of(stage);
                long since = watches.of(id, how, previous)
                        .filter(before -> !isWidened(before.leads(), ofOld))
                        .map(WatchedStage::since)
                        .orElse(settled.asOf());
                watched.add(new WatchedStage(id, how, since, settled.asOf(), leads));
            }
        }
        return watched;
    }

    /** Entries at a lead's first stages are never without a date, since its creation stands in for it. */
    private boolean isWatched(int stage) {
        return stage > stages.indexOf(Stage.LEAD) && stages.isOfLeads(stage);
    }

    /** Whether there are leads of old that the run before did not have, as when a CRM's export begins to reach back further. */
    private static boolean isWidened(long before, long ofOld) {
        return ofOld - before > Math.max(FEW, before / HUNDRED);
    }

    private long leadsCreatedBefore(long instant) {
        long count = 0;
        for (int lead = 0; lead < settled.leadNumbers(); lead++) {
            if (settled.leadCounts(lead) && created(lead) < instant) {
                count++;
            }
        }
        return count;
    }

    private List<SeenTogether> seen(long previous, List<WatchedStage> watched) {
        DatesAhead ahead = new DatesAhead(settled, stages);
        boolean[] isContinued = new boolean[stages.size()];
        watched.forEach(row -> isContinued[stages.indexOf(row.stage())] = row.since() < settled.asOf());
        SeenLeads seen = new SeenLeads(
                EpochMicros.of(day(settled.asOf() - 1).atStartOfDay(zone()).toInstant()));
        for (int lead = 0; lead < settled.leadNumbers(); lead++) {
            int reached = settled.leadCounts(lead) ? reached(lead) : StageMap.NONE;
            if (reached != StageMap.NONE
                    && isWatched(reached)
                    && isUndated(lead, reached)
                    && !ahead.has(lead, reached)) {
                boolean isCreatedSince = previous != EpochMicros.NONE && created(lead) >= previous;
                seen.add(agreement.stages().get(reached).id(), lead, isContinued[reached] || isCreatedSince);
            }
        }
        return seen.together();
    }

    private int reached(int lead) {
        int code = facts.leads().text(LeadSchema.STAGE, lead);
        return code == Dictionary.EMPTY ? StageMap.NONE : stages.ofCode(code);
    }

    private boolean isUndated(int lead, int reached) {
        if (entries.isKnown(lead, reached)) {
            return false;
        }
        long[] ordered = entries.dated(lead);
        entries.putInOrder(ordered);
        return ordered[reached] == EpochMicros.NONE;
    }

    private long created(int lead) {
        return facts.leads().date(LeadSchema.CREATED_AT, lead);
    }

    private ZoneId zone() {
        return agreement.zone();
    }

    private LocalDate day(long instant) {
        return EpochMicros.toInstant(instant).atZone(zone()).toLocalDate();
    }
}
