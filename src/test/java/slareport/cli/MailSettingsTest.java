package slareport.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.env.ConfigurableEnvironment;
import slareport.agreement.Language;
import slareport.failure.UserError;
import slareport.mail.Mailbox;
import slareport.mailing.Cadence;
import slareport.mailing.MailAddress;
import slareport.mailing.MailingList;

/** Who gets which mails, as the configuration says it. */
class MailSettingsTest {
    private static final String SERVER = "spring.mail.host: smtp.example.com\n";

    @TempDir
    private Path folder;

    private Terminal terminal;

    @BeforeEach
    void sitDown() {
        terminal = new Terminal(folder);
    }

    @Test
    void aList_isReadWhole() {
        List<MailingList> lists = lists("""
                sla:
                  mail:
                    from: sla@example.com
                    lists:
                      directors:
                        to: [ana@example.com, "o'neil+sla@mail.example.co.uk", ANA@example.com]
                        cadence: [weekly, On-Breach]
                        language: PT
                        team: " North "
                        password: "s3cret: ${x"
                      all: {to: ben@localhost, cadence: monthly, attach: false}
                """);
        assertThat(lists)
                .containsExactly(
                        new MailingList(
                                "directors",
                                List.of("ana@example.com", "o'neil+sla@mail.example.co.uk"),
                                Set.of(Cadence.WEEKLY, Cadence.ON_BREACH),
                                Language.PT,
                                "North",
                                true,
                                "s3cret: ${x"),
                        new MailingList(
                                "all", List.of("ben@localhost"), Set.of(Cadence.MONTHLY), null, null, false, null));
    }

    @Test
    void withoutSettings_thereAreNoLists() {
        assertThat(lists("sla: {out: out}\n")).isEmpty();
        assertThat(lists("sla.mail.clear-text: true\n")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "cadence: monthly                               | The list sla.mail.lists.a has no address",
                "to: [], cadence: monthly                       | The list sla.mail.lists.a has no address",
                "to: ana, cadence: monthly                      | Address 1 of sla.mail.lists.a.to is none",
                "to: [x@y.z, 'Ana <a@b.c>'], cadence: monthly   | Address 2 of sla.mail.lists.a.to is none",
                "to: 'ñ@example.com', cadence: monthly          | Address 1 of sla.mail.lists.a.to is none",
                "to: a@b.c                                      | The list sla.mail.lists.a has no cadence",
                "to: a@b.c, cadence: []                         | The list sla.mail.lists.a has no cadence",
                "to: a@b.c, cadence: [monthly, yearly]          | known are monthly, weekly, nightly, on-breach",
                "to: a@b.c, cadence: monthly, language: fr      | known are es, en and pt",
                "to: a@b.c, cadence: monthly, team: ' '         | sla.mail.lists.a.team names no team",
                "to: a@b.c, cadence: monthly, team: N, attach: false     | gets a team's edition and attach: false",
                "to: a@b.c, cadence: monthly, password: p, attach: false | has a password and attach: false",
                "to: a@b.c, cadence: monthly, password: ''      | sla.mail.lists.a.password is empty",
                "to: a@b.c, cadence: monthly, password: '${NOWHERE_SET}' | refers to ${...}, which is set nowhere",
                "to: a@b.c, cadence: monthly, attach: perhaps   | sla.mail.lists.a.attach",
                "to: a@b.c, cadence: monthly, adress: x         | sla.mail.lists.a.adress",
            })
    void whatCannotBeUsed_isOneSentence(String list, String told) {
        terminal.write("set-up.yml", SERVER + "sla.mail: {from: s@example.com, lists: {a: {" + list + "}}}\n");
        Terminal.Result result = terminal.execute(terminal.runWith("--config", terminal.path("set-up.yml")));
        result.assertTold(2, told);
        assertThat(result.err()).hasLineCount(1).doesNotContain("Ana", "ñ@");
        assertThat(folder.resolve("var")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a@b.c\r\nBcc: x@y.z",
                "a@b.c\n",
                "a\u0000@b.c",
                "a@b.c\u0085",
                " a@b.c",
                "a@b.c,x@y.z",
                "a@b..c",
                "a..b@c.d",
                "@b.c",
                "a@",
                "a@-b.c",
                // a label of 64 letters, which no name of a host has
                "a@abcdefghabcdefghabcdefghabcdefghabcdefghabcdefghabcdefghabcdefgh.com",
                "a b@c.d"
            })
    void anAddressThatIsNone_isRefusedWhereverItStands(String address) {
        assertThat(MailAddress.isOne(address)).isFalse();
        MailListSettings list = new MailListSettings(List.of(address), List.of("monthly"), null, null, true, null);
        assertThatThrownBy(() -> new MailSettings("s@example.com", false, Map.of("a", list)))
                .isInstanceOf(UserError.class)
                .hasMessageStartingWith("Address 1 of sla.mail.lists.a.to is none")
                .hasMessageNotContaining("b.c");
        assertThatThrownBy(() -> new MailSettings(address, false, new LinkedHashMap<>()))
                .isInstanceOf(UserError.class)
                .hasMessageStartingWith("The setting sla.mail.from is no address");
    }

    @ParameterizedTest
    @ValueSource(strings = {"SLA report <sla@example.com>", "Acme S.A. Informes <sla@example.com>", "sla@example.com"})
    void theSender_mayHaveAName(String from) {
        assertThat(new MailSettings(from, false, new LinkedHashMap<>()).sender())
                .isEqualTo(from);
        assertThat(Mailbox.of(from)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A, B <sla@example.com>",
                "A <sla@example.com",
                "\"A\" <sla@example.com>",
                "A\nBcc: x@y.z <a@b.c>",
                "<a@b.c>",
                "A <a@b.c> <d@e.f>"
            })
    void aSenderThatIsNone_isRefused(String from) {
        assertThatThrownBy(() -> new MailSettings(from, false, new LinkedHashMap<>()))
                .isInstanceOf(UserError.class)
                .hasMessageStartingWith("The setting sla.mail.from is no address");
    }

    @Test
    void aNameThatCouldBreakALine_isRefused() {
        MailListSettings list = new MailListSettings(List.of("a@b.c"), List.of("monthly"), null, null, true, null);
        for (String name : List.of("a\nb", "", "a b", "a/b", "x".repeat(61))) {
            assertThatThrownBy(() -> new MailSettings("s@example.com", false, Map.of(name, list)))
                    .hasMessageStartingWith("A list under sla.mail.lists has a name that cannot be used");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Dirección", "ventas y marketing", "a\\r\\nBcc", "[Dirección]"})
    void aNameThatWouldBeReadAsAnother_isRefused(String name) {
        terminal.write(
                "set-up.yml",
                SERVER + "sla.mail: {from: s@b.c, lists: {\"" + name + "\": {to: a@b.c, cadence: monthly}}}\n");
        Terminal.Result result = terminal.execute(terminal.runWith("--config", terminal.path("set-up.yml")));
        result.assertTold(2, "A list under sla.mail.lists has a name that cannot be used");
        assertThat(result.err()).hasLineCount(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\n", "\\t", "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"})
    void aPasswordThatNobodyCouldOpenAWorkbookWith_isRefused(String odd) {
        terminal.write(
                "set-up.yml",
                SERVER + "sla.mail: {from: s@b.c, lists: {a: {to: a@b.c, cadence: monthly, password: \""
                        + "Zq7".repeat(66) + odd + "Zq7\"}}}\n");
        Terminal.Result result = terminal.execute(terminal.runWith("--config", terminal.path("set-up.yml")));
        result.assertTold(2, "sla.mail.lists.a.password is none that a workbook can be opened with");
        assertThat(result.err()).doesNotContain("Zq7");
    }

    @Test
    void namesOfUsualKinds_areReadAsTheyAreWritten() {
        assertThat(lists("""
                        sla:
                          mail:
                            from: sla@example.com
                            lists:
                              sales_North-2: {to: a@b.c, cadence: monthly}
                              "[sales.north]": {to: a@b.c, cadence: monthly}
                        """)).extracting(MailingList::name).containsExactlyInAnyOrder("sales_North-2", "sales.north");
    }

    @Test
    void listsWithoutASender_areRefused() {
        terminal.write("set-up.yml", SERVER + "sla.mail.lists.a: {to: a@b.c, cadence: monthly}\n");
        terminal.execute(terminal.runWith("--config", terminal.path("set-up.yml")))
                .assertTold(2, "The setting sla.mail.from is missing");
    }

    @Test
    void listsWithoutAServer_areRefusedUnlessNothingIsMailed() {
        terminal.write("set-up.yml", "sla.mail: {from: s@b.c, lists: {a: {to: a@b.c, cadence: monthly}}}\n");
        terminal.execute(terminal.runWith("--config", terminal.path("set-up.yml")))
                .assertTold(2, "The setting spring.mail.host is missing");
        assertThat(terminal.execute(terminal.runWith("--config", terminal.path("set-up.yml"), "--no-mail"))
                        .exitCode())
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"password", "username", "host"})
    void aServersSettingThatIsSetNowhere_isRefused(String setting) {
        terminal.write(
                "set-up.yml",
                "spring.mail: {host: smtp.example.com}\n---\nspring.mail." + setting
                        + ": ${NOWHERE_SET}\nsla.mail: {from: s@b.c, lists: {a: {to: a@b.c, cadence: monthly}}}\n");
        terminal.execute(terminal.runWith("--config", terminal.path("set-up.yml")))
                .assertTold(2, "The setting spring.mail." + setting + " refers to ${...}, which is set nowhere");
    }

    @ParameterizedTest
    @ValueSource(strings = {"lists: {a: }", "lists: directors"})
    void settingsWhereOneIsWritten_areNamedInWordsOfTheUser(String lists) {
        terminal.write("set-up.yml", SERVER + "sla.mail: {from: s@b.c, " + lists + "}\n");
        terminal.execute(terminal.runWith("--config", terminal.path("set-up.yml")))
                .assertTold(2, "has a value that cannot be used; expected are settings below it.");
    }

    @Test
    void passwords_comeFromSecretsAndPlaceholders() {
        terminal.write("secrets/mail_password", "of the server\n");
        terminal.write("secrets/sla.mail.lists.a.password", "of list a\n");
        terminal.write("secrets/b_password", "of list b");
        ConfigurableEnvironment environment = environment("""
                spring:
                  config.import: "configtree:%s/"
                  mail: {host: smtp.example.com, password: "${mail_password}"}
                sla:
                  mail:
                    from: sla@example.com
                    lists:
                      a: {to: a@b.c, cadence: monthly}
                      b: {to: a@b.c, cadence: monthly, password: "${b_password}"}
                      c: {to: a@b.c, cadence: monthly, password: "${java.specification.version}"}
                """.formatted(folder.resolve("secrets")));
        assertThat(environment.getProperty("spring.mail.password")).isEqualTo("of the server");
        assertThat(SettingsBinding.of(environment).mail().mailingLists())
                .extracting(MailingList::password)
                .containsExactlyInAnyOrder("of list a", "of list b", System.getProperty("java.specification.version"));
        MailSettings.demandServer(environment);
    }

    @Test
    void aFolderOfSecretsThatIsNotThere_isToldAsThat() {
        terminal.write("secrets/mail_password", "of the server");
        terminal.write("set-up.yml", "spring.config.import: 'configtree:secrets/'\n");
        terminal.execute(terminal.runWith("--config", terminal.path("set-up.yml")))
                .assertTold(2, "(spring.config.import), which is not there; write its path from the root on");
    }

    @Test
    void nothingOfIt_isPartOfAText() {
        Settings settings = SettingsBinding.of(environment("""
                sla.mail: {from: sla@example.com, lists: {a: {to: ana@example.com, cadence: monthly, password: geheim}}}
                """));
        assertThat(settings.toString() + settings.mail().mailingLists()).doesNotContain("ana@", "geheim");
    }

    private List<MailingList> lists(String yaml) {
        return SettingsBinding.of(environment(yaml)).mail().mailingLists();
    }

    private ConfigurableEnvironment environment(String yaml) {
        terminal.write("set-up.yml", yaml);
        return Configuration.load(Map.of(), terminal.path("set-up.yml"));
    }
}
