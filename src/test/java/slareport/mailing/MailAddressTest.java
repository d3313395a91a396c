package slareport.mailing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The one description of an address, which configuration and mails go by. */
class MailAddressTest {
    @ParameterizedTest
    @ValueSource(strings = {"ana@example.com", "o'neil+sla@mail.example.co.uk", "ben@localhost", "a@1.2-3.es"})
    void addressesOfUsualKinds_areOnes(String address) {
        assertThat(MailAddress.isOne(address)).isTrue();
        assertThat(MailAddress.isSender(address)).isTrue();
        assertThat(MailAddress.isSender("Ana B. <" + address + ">")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ana", "a.@b.c", ".a@b.c", "a@b-", "a@b-.c", "a@b.c.", "\"a b\"@c.d", "a@[127.0.0.1]"})
    void otherForms_areNone(String text) {
        assertThat(MailAddress.isOne(text)).isFalse();
        assertThat(MailAddress.isSender(text)).isFalse();
        assertThat(MailAddress.isSender("Ana B. <" + text + ">")).isFalse();
    }

    @Test
    void longAddresses_areOnesUpToTheLimitsOfTheProtocol() {
        String host = ("a".repeat(60) + ".").repeat(3) + "com";
        assertThat(MailAddress.isOne("a".repeat(64) + "@" + host)).isTrue();
        assertThat(MailAddress.isOne("a".repeat(65) + "@" + host)).isFalse();
        // 64, the sign and 189 are the 254 that there may be
        String longest = ("a".repeat(62) + ".").repeat(3);
        assertThat(MailAddress.isOne("a".repeat(64) + "@" + longest.substring(0, 188) + "a"))
                .isTrue();
        assertThat(MailAddress.isOne("a".repeat(64) + "@" + longest + "a")).isFalse();
    }
}
