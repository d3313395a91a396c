package slareport.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import slareport.World;
import slareport.facts.Flaw;
import slareport.measure.DecisionDetail;
import slareport.measure.Figure;
import slareport.measure.LeadException;
import slareport.measure.MonthReview;
import slareport.measure.Scope;

/** A report without the people of other teams: Ana and Ben are North's, Cleo is South's, Dan is nobody's. */
class TeamEditionTest {
    private final Report whole = report();
    private final Report north = whole.forTeam("North");

    @Test
    void ownersOfTheTeam_areTheOnlyOnesWithFigures() {
        assertThat(values(whole, Scope.OWNER)).containsExactlyInAnyOrder("ana", "BEN", "cleo", "dan", Scope.NONE);
        assertThat(values(north, Scope.OWNER)).containsExactlyInAnyOrder("ana", "BEN");
    }

    @Test
    void theTeam_isTheOnlyOneWithFigures() {
        assertThat(values(whole, Scope.TEAM)).containsExactlyInAnyOrder("North", "South", Scope.NONE);
        assertThat(values(north, Scope.TEAM)).containsExactly("North");
    }

    @Test
    void figuresOfNoPerson_stayAsTheyAre() {
        assertThat(impersonal(north)).isEqualTo(impersonal(whole)).isNotEmpty();
    }

    @Test
    void exceptions_areThoseOfItsOwners() {
        assertThat(whole.review().exceptions())
                .extracting(LeadException::leadId)
                .contains("C1", "D1", "N1");
        assertThat(north.review().exceptions())
                .extracting(LeadException::leadId)
                .containsExactlyInAnyOrder("A1", "B1");
    }

    @Test
    void decisionsByOwner_areThoseOfItsOwners() {
        DecisionDetail decisions = north.review().details().decisions();
        assertThat(decisions).isNotNull();
        assertThat(decisions.by(Scope.OWNER)).containsOnlyKeys("ana", "BEN");
        assertThat(decisions.by(Scope.SOURCE)).containsOnlyKeys("web");
        assertThat(decisions.total())
                .isEqualTo(whole.review().details().decisions().total());
    }

    @Test
    void namesAndTeams_areThoseOfItsOwners() {
        assertThat(north.ownerNames()).isEqualTo(Map.of("ana", "Ana_Paz", "BEN", "Ben_Low"));
        assertThat(north.ownerTeams().values()).containsOnly("North");
    }

    @Test
    void oddRecords_areCountedWithoutTheirIds() {
        assertThat(whole.flaws()).anySatisfy(flaw -> assertThat(flaw.examples()).isNotEmpty());
        assertThat(north.flaws())
                .hasSameSizeAs(whole.flaws())
                .allSatisfy(flaw -> assertThat(flaw.examples()).isEmpty());
        assertThat(north.flaws())
                .extracting(Flaw::count)
                .isEqualTo(whole.flaws().stream().map(Flaw::count).toList());
    }

    @Test
    void allElse_staysAsItIs() {
        assertThat(north)
                .usingRecursiveComparison()
                .ignoringFields("review", "ownerNames", "ownerTeams", "flaws")
                .isEqualTo(whole);
        assertThat(north.review())
                .usingRecursiveComparison()
                .ignoringFields("figures", "exceptions", "details.decisions")
                .isEqualTo(whole.review());
    }

    @Test
    void earlierMonths_holdNobodyAtAll() {
        assertThat(whole.earlier()).isNotEmpty();
        assertThat(whole.earlier())
                .flatExtracting(MonthReview::figures)
                .extracting(Figure::scope)
                .containsOnly(Scope.TOTAL);
        assertThat(whole.earlier()).flatExtracting(MonthReview::exceptions).isEmpty();
    }

    @Test
    void teamThatNoExportKnows_isTold() {
        assertThat(whole.knowsTeam("North")).isTrue();
        assertThat(whole.knowsTeam("north")).isFalse();
        assertThat(whole.knowsTeam("West")).isFalse();
        // nobody's leads are no team's
        assertThat(whole.knowsTeam("")).isFalse();
        assertThat(whole.knowsTeam(Scope.NONE)).isFalse();
    }

    @Test
    void teamWhosePeopleHaveNoLeadsYet_isKnown() {
        assertThat(whole.knowsTeam("East")).isTrue();
        assertThat(whole.forTeam("East").review().exceptions()).isEmpty();
        assertThat(values(whole.forTeam("East"), Scope.OWNER)).isEmpty();
    }

    private static Set<String> values(Report report, Scope scope) {
        return report.review().figures().stream()
                .filter(figure -> figure.scope() == scope)
                .map(Figure::scopeValue)
                .collect(Collectors.toSet());
    }

    private static List<Figure> impersonal(Report report) {
        return report.review().figures().stream()
                .filter(figure -> figure.scope() != Scope.OWNER && figure.scope() != Scope.TEAM)
                .toList();
    }

    private static Report report() {
        return World.with("""
                        commitments:
                          - {id: answer, by: sales, measure: first_response, target: {at-least: 90%}, clock-from: created, within: 1h}
                        """)
                .owner("ana name=Ana_Paz team=North")
                .owner("ben name=Ben_Low team=North")
                .owner("cleo name=Cleo_Sur team=South")
                .owner("dan name=Dan_Solo")
                .owner("eve name=Eve_Este team=East")
                .lead("Z1 created_at=2026-09-07T10:00 stage=lead source=web owner=cleo")
                .lead("A1 created_at=2026-10-05T10:00 mql_at=2026-10-05T10:00 stage=qualified source=web owner=ana")
                // another export may spell an owner's key in its own way
                .lead("B1 created_at=2026-10-05T10:00 mql_at=2026-10-05T10:00 stage=qualified source=web owner=BEN")
                .lead("C1 created_at=2026-10-05T10:00 mql_at=2026-10-05T10:00 stage=qualified source=web owner=cleo")
                .lead("D1 created_at=2026-10-05T10:00 mql_at=2026-10-05T10:00 stage=qualified source=web owner=dan")
                .lead("N1 created_at=2026-10-05T10:00 mql_at=2026-10-05T10:00 stage=qualified source=web")
                // qualified before it was created
                .lead("C2 created_at=2026-10-06T10:00 mql_at=2026-10-05T10:00 stage=qualified source=web owner=cleo")
                .report("2026-10");
    }
}
