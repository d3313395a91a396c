package slareport.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import slareport.World;

class ClosingLineTest {
    private static final String TO_MQL = """
            commitments:
              - {id: to-mql, by: marketing, measure: conversion_cohort, from: lead, to: mql, target: {at-least: 90%}}
            """;

    @Test
    void conversionOfLeadsThatHadTimeEnough_isMissed() {
        assertThat(line("2026-11-10T00:00:00Z")).endsWith(": 1 missed, of 1 commitment; no row rejected.");
    }

    @Test
    void conversionOfYoungLeads_isStillMaturing() {
        assertThat(line("2026-11-09T00:00:00Z")).endsWith(": 1 still maturing, of 1 commitment; no row rejected.");
    }

    private static String line(String asOf) {
        World world = World.with(TO_MQL)
                .lead("L1 created_at=2026-10-01 mql_at=2026-10-10")
                .lead("L2 created_at=2026-10-01")
                .asOf(asOf);
        return ClosingLine.of(world.report("2026-10"), Path.of("report.xlsx"));
    }
}
