package slareport.facts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class IdIndexTest {
    @Test
    void idsAreNumberedInTheOrderOfTheirFirstSight() {
        IdIndex ids = new IdIndex();

        assertThat(ids.add("b")).isZero();
        assertThat(ids.add("a")).isEqualTo(1);
        assertThat(ids.add("b")).isZero();
        assertThat(ids.find("a")).isEqualTo(1);
        assertThat(ids.find("c")).isEqualTo(-1);
        assertThat(ids.size()).isEqualTo(2);
    }

    @Test
    void idsWithTheSameHash_areKeptApart() {
        IdIndex ids = new IdIndex();

        // as in String.hashCode, 31 * 'A' + 'a' is 31 * 'B' + 'B'
        assertThat(ids.add("Aa")).isZero();
        assertThat(ids.add("BB")).isEqualTo(1);
        assertThat(ids.find("Aa")).isZero();
        assertThat(ids.find("BB")).isEqualTo(1);
    }

    @Test
    void manyIdsAreFoundAgainAfterTheIndexGrew() {
        IdIndex ids = new IdIndex();
        for (int i = 0; i < 100_000; i++) {
            assertThat(ids.add("L" + i)).isEqualTo(i);
        }
        for (int i = 0; i < 100_000; i++) {
            assertThat(ids.find("L" + i)).isEqualTo(i);
            assertThat(ids.id(i)).isEqualTo("L" + i);
        }
    }
}
