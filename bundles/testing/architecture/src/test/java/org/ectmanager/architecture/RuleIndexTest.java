/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.ectmanager.architecture.RuleIndex.Rule;
import org.junit.jupiter.api.Test;

/** Every rule of induction is somewhere in the domain and in its tests, and docs/rules says where. */
class RuleIndexTest {

    @Test
    void every_rule_is_held_by_a_class() {
        assertThat(RuleIndex.rules())
                .hasSize(RuleIndex.RULES)
                .filteredOn(rule -> rule.code().isEmpty())
                .extracting(Rule::number)
                .isEmpty();
    }

    @Test
    void every_rule_is_held_by_a_test() {
        assertThat(RuleIndex.rules())
                .filteredOn(rule -> rule.own().isEmpty() && rule.others().isEmpty())
                .extracting(Rule::number)
                .isEmpty();
    }

    @Test
    void every_rule_has_a_test_class_of_its_own() {
        assertThat(RuleIndex.rules())
                .filteredOn(rule -> rule.own().isEmpty())
                .extracting(Rule::number)
                .isEmpty();
    }

    @Test
    void the_index_says_what_the_sources_say() throws IOException {
        if (System.getProperty("rules", "").equals("keep")) {
            Files.write(RuleIndex.FILE, RuleIndex.written());
        }

        assertThat(Files.readAllLines(RuleIndex.FILE))
                .as("Generate it again: mvn -Dquick -pl :domain,:architecture test -Dtest=RuleIndexTest"
                        + " -Dsurefire.failIfNoSpecifiedTests=false -Drules=keep, and look at the diff")
                .isEqualTo(RuleIndex.written());
    }
}
