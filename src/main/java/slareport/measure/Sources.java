package slareport.measure;

import slareport.agreement.Agreement;
import slareport.calendar.WorkingCalendar;
import slareport.facts.CrmFacts;
import slareport.facts.SettledFacts;
import slareport.journey.DailyRows;
import slareport.journey.DealReader;
import slareport.journey.JourneyReader;
import slareport.journey.StageMap;
import slareport.journey.Teams;

/** What the measures of one version of the agreement are taken from. */
record Sources(
        Agreement agreement,
        WorkingCalendar calendar,
        SettledFacts settled,
        Months months,
        JourneyReader journeys,
        DealReader deals,
        DailyRows visits,
        DailyRows spend,
        LeadAttributes leadAttributes,
        DealAttributes dealAttributes,
        Availability availability) {

    static Sources of(Agreement agreement, WorkingCalendar calendar, SettledFacts settled, Teams teams, Months months) {
        CrmFacts facts = settled.facts();
        JourneyReader journeys = new JourneyReader(agreement, settled, teams);
        DealReader deals = new DealReader(agreement, settled, teams);
        return new Sources(
                agreement,
                calendar,
                settled,
                months,
                journeys,
                deals,
                DailyRows.visits(facts),
                DailyRows.spend(facts, agreement),
                new LeadAttributes(facts, teams),
                new DealAttributes(facts, deals),
                new Availability(agreement, facts, journeys.stages(), journeys::isDatedByChanges));
    }

    CrmFacts facts() {
        return settled.facts();
    }

    StageMap stages() {
        return journeys.stages();
    }

    long asOf() {
        return settled.asOf();
    }
}
