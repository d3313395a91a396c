package slareport.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Properties;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import slareport.failure.UserError;

/** What the settings of a mail server may not take away, and what holds where they say nothing. */
class ServerRulesTest {
    @Test
    void withoutSettings_connectionsAreProtectedAndFinite() {
        Properties session = ServerSettings.ofPort(587).server().session().getProperties();
        assertThat(session)
                .containsEntry("mail.smtp.starttls.enable", "true")
                .containsEntry("mail.smtp.starttls.required", "true")
                .containsEntry("mail.smtp.ssl.checkserveridentity", "true")
                .containsEntry("mail.smtp.writetimeout", "60000")
                .containsEntry("mail.smtp.sendpartial", "true")
                .doesNotContainKey("mail.smtp.ssl.trust");
        ServerSettings smtps = ServerSettings.ofPort(465).with("spring.mail.protocol", "smtps");
        assertThat(smtps.server().session().getProperties())
                .containsEntry("mail.smtps.connectiontimeout", "10000")
                .containsEntry("mail.smtps.timeout", "30000")
                .containsEntry("mail.smtps.writetimeout", "60000")
                .containsEntry("mail.smtps.ssl.checkserveridentity", "true");
    }

    @Test
    void settingsOfTheUser_goBeforeTheDefaults() {
        Properties session = ServerSettings.ofPort(587)
                .with("spring.mail.properties.mail.smtp.writetimeout", "5000")
                .with("spring.mail.properties.mail.smtp.ssl.protocols", "TLSv1.3")
                .server()
                .session()
                .getProperties();
        assertThat(session)
                .containsEntry("mail.smtp.writetimeout", "5000")
                .containsEntry("mail.smtp.ssl.protocols", "TLSv1.3");
    }

    @ParameterizedTest
    @CsvSource({
        "spring.mail.properties.mail.smtp.starttls.enable, false",
        "spring.mail.properties.mail.smtp.starttls.required, false",
        "spring.mail.properties.mail.smtp.starttls.required, no",
        "spring.mail.properties.mail.smtp.ssl.checkserveridentity, false",
        "spring.mail.properties.mail.smtp.ssl.trust, *",
        "spring.mail.properties.mail.smtp.ssl.trust, localhost",
        "spring.mail.properties.mail.smtp.socketFactory.class, com.example.Trusting",
        "spring.mail.properties.mail.smtp.ssl.socketFactory.class, com.example.Trusting",
        "spring.mail.ssl.verify-hostname, false",
        "spring.mail.port, 465"
    })
    void settingThatTakesProtectionAway_needsTheExplicitOne(String name, String value) {
        ServerSettings settings = ServerSettings.ofPort(587).with(name, value);
        assertThatThrownBy(settings::server)
                .asInstanceOf(InstanceOfAssertFactories.type(UserError.class))
                .satisfies(refusal -> {
                    assertThat(refusal.kind()).isEqualTo(UserError.Kind.USAGE);
                    assertThat(refusal.sentences()).singleElement().asString().contains(name);
                });
        assertThat(settings.clearText().server()).isNotNull();
    }

    @ParameterizedTest
    @CsvSource({
        "spring.mail.properties.mail.smtp.timeout, 0",
        "spring.mail.properties.mail.smtp.timeout, -1",
        "spring.mail.properties.mail.smtp.connectiontimeout, soon",
        "spring.mail.properties.mail.smtp.writetimeout, 3600000",
        "spring.mail.properties.mail.debug, true",
        "spring.mail.properties.mail.smtp.allow8bitmime, true",
        "spring.mail.jndi-name, mail/session",
        "spring.mail.protocol, imap"
    })
    void settingThatNobodyShouldWant_isRefusedAnyway(String name, String value) {
        ServerSettings settings = ServerSettings.ofPort(587).clearText().with(name, value);
        assertThatThrownBy(settings::server).isInstanceOf(UserError.class).hasMessageContaining(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "spring.mail.host",
                "spring.mail.username",
                "spring.mail.properties.mail.smtp.from",
                "spring.mail.properties.mail.smtp.localhost",
                "spring.mail.properties.mail.smtp.dsn.notify"
            })
    void settingWithALineBreak_isRefusedWithoutItsValue(String name) {
        ServerSettings settings = ServerSettings.ofPort(587).with(name, "x@example.com\r\nRCPT TO:<evil@example.org>");
        assertThatThrownBy(settings::server)
                .isInstanceOf(UserError.class)
                .hasMessageContaining(name)
                .hasMessageNotContaining("evil");
    }

    @Test
    void severalMistakes_areToldTogether() {
        ServerSettings settings = ServerSettings.ofPort(465).with("spring.mail.properties.mail.smtp.ssl.trust", "*");
        assertThatThrownBy(settings::server)
                .asInstanceOf(InstanceOfAssertFactories.type(UserError.class))
                .extracting(UserError::sentences, InstanceOfAssertFactories.LIST)
                .hasSize(2);
    }

    @Test
    void implicitTls_needsNoStarttls() {
        assertThat(ServerSettings.ofPort(465)
                        .with("spring.mail.ssl.enabled", "true")
                        .with("spring.mail.properties.mail.smtp.starttls.enable", "false")
                        .server())
                .isNotNull();
    }

    @Test
    void bundleThatIsNotThere_isToldBeforeAnythingIsSent() {
        assertThatThrownBy(() -> ServerSettings.ofPort(587)
                        .with("spring.mail.ssl.bundle", "nowhere")
                        .server())
                .isInstanceOf(UserError.class)
                .hasMessageContaining("spring.mail.ssl.bundle");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "65536"})
    void portThatNoServerHas_isTold(String port) {
        assertThatThrownBy(() -> ServerSettings.ofPort(587)
                        .with("spring.mail.port", port)
                        .server())
                .isInstanceOf(UserError.class)
                .hasMessageContaining("expected is a number from 1 to 65535");
    }

    @Test
    void portThatIsNoNumber_isToldWithoutItsValue() {
        assertThatThrownBy(() -> ServerSettings.ofPort(587)
                        .with("spring.mail.port", "secret")
                        .server())
                .isInstanceOf(UserError.class)
                .hasMessageContaining("spring.mail.port")
                .hasMessageNotContaining("secret");
    }
}
