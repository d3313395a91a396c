package slareport.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
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
    void longIdsWithTheSameKey_areKeptApart() {
        // the second eight bytes make up for the difference that the first eight leave in the key
        long difference = afterEight("L0000001") ^ afterEight("L0000002");
        Slice one = sixteen("L0000001", 0x3130_3030_3030_304CL);
        Slice other = sixteen("L0000002", 0x3130_3030_3030_304CL ^ difference);
        IdIndex ids = new IdIndex();

        assertThat(one.key()).isEqualTo(other.key());
        assertThat(ids.add(one)).isZero();
        assertThat(ids.add(other)).isEqualTo(1);
        assertThat(ids.add(one)).isZero();
        assertThat(ids.add(other)).isEqualTo(1);
    }

    private static long afterEight(String first) {
        long mixed = (16 ^ word(first)) * 0x9E3779B97F4A7C15L;
        return mixed ^ (mixed >>> 32);
    }

    private static Slice sixteen(String first, long second) {
        byte[] bytes = new byte[16];
        ByteBuffer.wrap(bytes)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putLong(word(first))
                .putLong(second);
        Slice slice = new Slice();
        slice.set(bytes, 0, 16);
        return slice;
    }

    private static long word(String eight) {
        return ByteBuffer.wrap(eight.getBytes(StandardCharsets.UTF_8))
                .order(ByteOrder.LITTLE_ENDIAN)
                .getLong();
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
