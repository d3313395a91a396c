package slareport.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static slareport.agreement.MeasureCode.ACCEPTANCE;
import static slareport.agreement.MeasureCode.CONVERSION_COHORT;
import static slareport.agreement.MeasureCode.CONVERSION_PERIOD;
import static slareport.agreement.MeasureCode.ENTRIES;
import static slareport.agreement.MeasureCode.FIT;
import static slareport.agreement.MeasureCode.QUALIFIED;
import static slareport.agreement.MeasureCode.VISITS;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import slareport.World;
import slareport.agreement.MeasureCode;
import slareport.facts.Entity;

/** Entries, the two conversions, and the quality of what marketing hands over. */
class FunnelMeasuresTest {
    @Test
    void entriesCountTheLeadsOfTheMonthInTheAgreementsZone() {
        World world = World.ofAgreements(
                        World.usual().replace("time-zone: UTC", "time-zone: America/Mexico_City") + "commitments: []\n")
                .lead("L1 created_at=2026-10-01T05:59")
                .lead("L2 created_at=2026-10-01T06:00")
                .lead("L3 created_at=2026-11-01T05:59")
                .asOf("2026-11-05T00:00:00Z");
        assertValue(world.figures("2026-10").total(ENTRIES, "lead"), "2");
    }

    @Test
    void cohortFollowsTheLeadsOfTheMonth_periodComparesEventsOfTheMonth() {
        World world = World.plain()
                // of two leads of September one became MQL in October
                .lead("S1 created_at=2026-09-10T10:00 mql_at=2026-10-02T10:00")
                .lead("S2 created_at=2026-09-11T10:00")
                // of four leads of October one became MQL
                .lead("O1 created_at=2026-10-10T10:00 mql_at=2026-10-12T10:00")
                .lead("O2 created_at=2026-10-10T10:00")
                .lead("O3 created_at=2026-10-10T10:00")
                .lead("O4 created_at=2026-10-10T10:00");
        World.Figures october = world.figures("2026-10");
        assertQuotient(october.total(CONVERSION_PERIOD, "lead", "mql"), "2", "4", "0.5");
        assertQuotient(october.total(CONVERSION_COHORT, "lead", "mql"), "1", "4", "0.25");
        assertQuotient(world.figures("2026-09").total(CONVERSION_COHORT, "lead", "mql"), "1", "2", "0.5");
    }

    @Test
    void cohortHasAWilsonInterval_periodHasNone() {
        World world = World.plain();
        for (int i = 0; i < 29; i++) {
            world.lead("L" + i + " created_at=2026-10-05T10:00" + (i == 0 ? " mql_at=2026-10-06T10:00" : ""));
        }
        Figure cohort = world.figures("2026-10").total(CONVERSION_COHORT, "lead", "mql");
        assertThat(cohort.low()).isBetween(new BigDecimal("0.0060"), new BigDecimal("0.0062"));
        assertThat(cohort.high()).isBetween(new BigDecimal("0.1717"), new BigDecimal("0.1719"));
        Figure period = world.figures("2026-10").total(CONVERSION_PERIOD, "lead", "mql");
        assertThat(period.low()).isNull();
    }

    @Test
    void neighboursAndTheWholeWayFromLeadToCustomerAreAlwaysThere() {
        World.Figures figures = World.plain()
                .lead("L1 created_at=2026-10-05T10:00 customer_at=2026-10-20T10:00")
                .visits("2026-10-01 visits=200")
                .figures("2026-10");
        assertQuotient(figures.total(CONVERSION_COHORT, "lead", "customer"), "1", "1", "1");
        assertQuotient(figures.total(CONVERSION_COHORT, "sql", "opportunity"), "1", "1", "1");
        assertThat(figures.all())
                .filteredOn(figure -> figure.measure() == CONVERSION_COHORT
                        && figure.stageFrom().equals("visit"))
                .isEmpty();
        assertQuotient(figures.total(CONVERSION_PERIOD, "visit", "subscriber"), "0", "200", "0");
    }

    @Test
    void leadAndCustomerAsNeighbours_areOnePair() {
        World.Figures figures = World.withStages("""
                        stages:
                          - {id: lead}
                          - {id: customer}
                        """)
                .lead("L1 created_at=2026-10-05T10:00 customer_at=2026-10-06T10:00")
                .figures("2026-10");
        assertQuotient(figures.total(CONVERSION_COHORT, "lead", "customer"), "1", "1", "1");
        assertQuotient(figures.total(CONVERSION_PERIOD, "lead", "customer"), "1", "1", "1");
    }

    @Test
    void nobodyAtTheStartOfAConversion_isNoDataAndNotZero() {
        Figure figure = World.plain()
                .lead("L1 created_at=2026-10-05T10:00")
                .figures("2026-10")
                .total(CONVERSION_COHORT, "mql", "sql");
        assertThat(figure.value()).isNull();
        assertThat(figure.denominator()).isEqualByComparingTo("0");
        assertThat(figure.status()).isEqualTo(Status.NO_DATA);
    }

    @Test
    void visitsOfDaysBeforeAsOfCount_bySourceAndCampaign() {
        World.Figures figures = World.plain()
                .asOf("2026-10-03T12:00:00Z")
                .lead("L1 created_at=2026-10-01T10:00")
                .visits("2026-09-30 visits=7 source=web")
                .visits("2026-10-01 visits=10 source=web campaign=fair")
                .visits("2026-10-03 visits=20 source=mail")
                .visits("2026-10-04 visits=40 source=web")
                .figures("2026-10");
        assertValue(figures.total(VISITS, ""), "30");
        assertValue(figures.total(ENTRIES, "visit"), "30");
        assertValue(figures.by(VISITS, "", Scope.SOURCE, "web"), "10");
        assertValue(figures.by(VISITS, "", Scope.CAMPAIGN, "(none)"), "20");
    }

    @Test
    void visitsOfADayThatBeginsAtAsOf_haveNotHappenedYet() {
        World world = World.plain().visits("2026-10-02 visits=10").visits("2026-10-03 visits=20");
        assertValue(world.asOf("2026-10-03T00:00:00Z").figures("2026-10").total(VISITS, ""), "10");
        assertValue(world.asOf("2026-10-03T00:00:00.000001Z").figures("2026-10").total(VISITS, ""), "30");
    }

    @Test
    void everyAttributeIsAScope_andAnEmptyOneIsNone() {
        World.Figures figures = World.plain()
                .owner("ana team=north")
                .owner("luis team=south")
                .lead("L1 created_at=2026-10-05T10:00 source=web campaign=fair segment=big product=pump owner=Ana")
                .lead("L2 created_at=2026-10-05T10:00 source=web owner=luis")
                .lead("L3 created_at=2026-10-05T10:00")
                .figures("2026-10");
        assertValue(figures.by(ENTRIES, "lead", Scope.SOURCE, "web"), "2");
        assertValue(figures.by(ENTRIES, "lead", Scope.SOURCE, "(none)"), "1");
        assertValue(figures.by(ENTRIES, "lead", Scope.CAMPAIGN, "(none)"), "2");
        assertValue(figures.by(ENTRIES, "lead", Scope.SEGMENT, "big"), "1");
        assertValue(figures.by(ENTRIES, "lead", Scope.PRODUCT, "pump"), "1");
        assertValue(figures.by(ENTRIES, "lead", Scope.OWNER, "Ana"), "1");
        assertValue(figures.by(ENTRIES, "lead", Scope.TEAM, "north"), "1");
        assertValue(figures.by(ENTRIES, "lead", Scope.TEAM, "(none)"), "1");
    }

    @Test
    void exportWithoutAnAttribute_hasNoSuchScope() {
        World.Figures figures = World.plain()
                .export(Entity.LEADS, "lead_id", "created_at", "source")
                .lead("L1 created_at=2026-10-05T10:00 source=web")
                .figures("2026-10");
        assertThat(figures.all()).extracting(Figure::scope).containsOnly(Scope.TOTAL, Scope.SOURCE);
    }

    @Test
    void acceptanceCountsDecidedMqlsOnly() {
        World world = World.with("decisions: {accepted: [Working], rejected: [Junk Lead]}\n")
                .lead("A1 created_at=2026-10-05T10:00 mql_at=2026-10-06T10:00 accepted_at=2026-10-07T10:00")
                .lead("A2 created_at=2026-10-05T10:00 mql_at=2026-10-06T10:00 status=working")
                .lead("A3 created_at=2026-10-05T10:00 mql_at=2026-10-06T10:00 sql_at=2026-10-07T10:00")
                .lead("R1 created_at=2026-10-05T10:00 mql_at=2026-10-06T10:00 rejected_at=2026-10-07T10:00")
                .lead("R2 created_at=2026-10-05T10:00 mql_at=2026-10-06T10:00 status=JUNK%20LEAD"
                        .replace("%20", "\u00a0"))
                .lead("U1 created_at=2026-10-05T10:00 mql_at=2026-10-06T10:00 status=new")
                .lead("N1 created_at=2026-10-05T10:00 rejected_at=2026-10-07T10:00");
        // R2's blank is one that does not break lines, which is a blank like any other
        assertQuotient(world.figures("2026-10").total(ACCEPTANCE, "mql"), "3", "5", "0.6");
    }

    @Test
    void mqlAsTheLastStage_isAcceptedByItsStatusOnly() {
        Figure acceptance = World.withStages("""
                        stages:
                          - {id: lead}
                          - {id: mql}
                        decisions: {accepted: [ok], rejected: [no]}
                        """)
                .lead("L1 created_at=2026-10-05T10:00 mql_at=2026-10-06T10:00 status=ok")
                .lead("L2 created_at=2026-10-05T10:00 mql_at=2026-10-06T10:00 status=no")
                .lead("L3 created_at=2026-10-05T10:00 mql_at=2026-10-06T10:00")
                .figures("2026-10")
                .total(ACCEPTANCE, "mql");
        assertQuotient(acceptance, "1", "2", "0.5");
    }

    @Test
    void rejectionWinsOverAcceptance() {
        World world = World.plain()
                .lead("L1 created_at=2026-10-05T10:00 mql_at=2026-10-06T10:00 sql_at=2026-10-07T10:00"
                        + " rejected_at=2026-10-09T10:00");
        assertQuotient(world.figures("2026-10").total(ACCEPTANCE, "mql"), "0", "1", "0");
    }

    @Test
    void rejectionAtAsOf_hasNotHappenedYet() {
        World world = World.plain()
                .asOf("2026-10-09T10:00:00Z")
                .lead("L1 created_at=2026-10-05T10:00 mql_at=2026-10-06T10:00 sql_at=2026-10-07T10:00"
                        + " rejected_at=2026-10-09T10:00");
        assertQuotient(world.figures("2026-10").total(ACCEPTANCE, "mql"), "1", "1", "1");
    }

    @Test
    void exportThatCannotTellRejections_givesNoAcceptance() {
        Figure figure = World.plain()
                .export(Entity.LEADS, "lead_id", "created_at", "mql_at", "sql_at")
                .lead("L1 created_at=2026-10-05T10:00 mql_at=2026-10-06T10:00 sql_at=2026-10-07T10:00")
                .figures("2026-10")
                .total(ACCEPTANCE, "mql");
        assertThat(figure.noData()).isEqualTo(NoData.missing(Entity.LEADS, "rejected_at"));
    }

    @Test
    void fitAndQualifiedAreSharesOfTheMqlsThatMeetTheRules() {
        World.Figures figures = World.withStages("""
                        stages:
                          - {id: lead}
                          - id: mql
                            criteria: {any: [{column: score, at-least: 60}, {column: tier, is: gold}]}
                          - {id: customer}
                        buyer-profile: {name: Plant manager, all: [{column: country, in: [México, CL]}]}
                        """)
                .lead("L1 created_at=2026-10-05T10:00 mql_at=2026-10-06T10:00 score=60 country=mexico")
                .lead("L2 created_at=2026-10-05T10:00 mql_at=2026-10-06T10:00 score=59.9 country=cl")
                .lead("L3 created_at=2026-10-05T10:00 mql_at=2026-10-06T10:00 tier=Gold country=BR")
                .lead("L4 created_at=2026-10-05T10:00 mql_at=2026-10-06T10:00 score=high")
                .lead("L5 created_at=2026-10-05T10:00 score=99 country=CL")
                .figures("2026-10");
        assertQuotient(figures.total(QUALIFIED, "mql"), "2", "4", "0.5");
        assertQuotient(figures.total(FIT, "mql"), "2", "4", "0.5");
    }

    @Test
    void ruleOnAColumnThatNoExportHas_givesNoFigureButTheColumn() {
        Figure figure = World.with("buyer-profile: {name: Anyone, all: [{column: country, in: [MX]}]}\n")
                .export(Entity.LEADS, "lead_id", "created_at", "mql_at")
                .lead("L1 created_at=2026-10-05T10:00 mql_at=2026-10-06T10:00")
                .figures("2026-10")
                .total(FIT, "mql");
        assertThat(figure.noData()).isEqualTo(NoData.missing(Entity.LEADS, "country"));
    }

    @Test
    void withoutAnyDateForAStage_itsEntriesAreUnknownAndNotZero() {
        Figure figure = World.plain()
                .export(Entity.LEADS, "lead_id", "created_at")
                .lead("L1 created_at=2026-10-05T10:00")
                .figures("2026-10")
                .total(ENTRIES, "mql");
        assertThat(figure.value()).isNull();
        assertThat(figure.noData()).isEqualTo(NoData.missing(Entity.LEADS, "mql_at"));
    }

    @Test
    void dealsThatDoNotTellWhatWasWon_leaveCustomersUnknown() {
        World.Figures figures = World.plain()
                .export(Entity.LEADS, "lead_id", "created_at")
                .export(Entity.DEALS, "deal_id", "created_at", "lead_id", "outcome")
                .lead("L1 created_at=2026-10-05T10:00")
                .deal("D1 lead_id=L1 created_at=2026-10-06T10:00 outcome=won")
                .figures("2026-10");
        assertThat(figures.total(ENTRIES, "customer").noData()).isEqualTo(NoData.missing(Entity.LEADS, "customer_at"));
        assertThat(figures.total(CONVERSION_COHORT, "lead", "customer").value()).isNull();
        assertValue(figures.total(ENTRIES, "opportunity"), "1");
    }

    @Test
    void commitmentCoversTheLeadsThatMeetItsConditions() {
        World.Figures figures = World.with("""
                        commitments:
                          - {id: gold, by: marketing, measure: entries, stage: lead, where: {tier: gold, source: [web, mail]}, target: {at-least: 2}}
                          - {id: north, by: sales, measure: conversion_cohort, from: lead, to: mql, where: {team: north}, target: {at-least: 50%}}
                        """)
                .owner("ana team=North")
                .lead("L1 created_at=2026-10-05T10:00 tier=gold source=web owner=ana")
                .lead("L2 created_at=2026-10-05T10:00 tier=gold source=fair")
                .lead("L3 created_at=2026-10-05T10:00 tier=gold source=Mail mql_at=2026-10-06")
                .figures("2026-10");
        assertValue(figures.of(ENTRIES, "gold"), "2");
        assertThat(figures.of(ENTRIES, "gold").status()).isEqualTo(Status.MET);
        assertQuotient(figures.of(CONVERSION_COHORT, "north"), "0", "1", "0");
        Figure web = figures.find(MeasureCode.ENTRIES, "", "lead", "gold", Scope.SOURCE, "web");
        assertThat(web.target()).isNull();
    }

    private static void assertValue(Figure figure, String value) {
        assertThat(figure.value()).isEqualByComparingTo(value);
    }

    private static void assertQuotient(Figure figure, String numerator, String denominator, String value) {
        assertThat(figure.numerator()).isEqualByComparingTo(numerator);
        assertThat(figure.denominator()).isEqualByComparingTo(denominator);
        assertValue(figure, value);
    }
}
