/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.help;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.ectmanager.spi.body.BodyModule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TopicsTest {

    private static List<Topic> all() {
        return Topics.GROUPS.stream().flatMap(group -> group.topics().stream()).toList();
    }

    @Test
    void each_topic_has_an_address_of_its_own() {
        assertThat(all()).extracting(Topic::id).doesNotHaveDuplicates().allMatch(id -> id.matches("[a-z]+(-[a-z]+)*"));
    }

    @Test
    void each_address_leads_to_its_topic() {
        assertThat(all())
                .allSatisfy(topic -> assertThat(Topics.find(topic.id())).contains(topic));
    }

    @Test
    void no_two_topics_have_one_title() {
        assertThat(all()).extracting(Topic::title).doesNotHaveDuplicates();
    }

    @Test
    void each_topic_says_who_and_how() {
        assertThat(all()).allSatisfy(topic -> {
            assertThat(topic.who()).endsWith(".");
            assertThat(topic.steps()).isNotEmpty().allMatch(step -> step.endsWith("."));
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"resources", "questions", "fees"})
    void a_body_s_own_pages_below_help_are_no_topics(String address) {
        assertThat(Topics.find(address)).isEmpty();
    }

    @Test
    void what_a_body_does_without_is_not_explained_there() {
        var left = Topics.without(Set.of(BodyModule.HAND_OVERS, BodyModule.REPORTS_TO_RUN)).stream()
                .flatMap(group -> group.topics().stream())
                .map(Topic::id)
                .toList();

        assertThat(left).doesNotContain("send-hand-overs", "hand-over-at-school", "run-a-report");
        assertThat(left).hasSize(all().size() - 3);
        assertThat(Topics.without(Set.of())).isEqualTo(Topics.GROUPS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "body-staff",
                "accept-an-invitation",
                "invite-a-lead",
                "make-an-appropriate-body",
                "move-the-clock",
                "captured-mails",
                "look-after-the-platform",
                "read-a-report-as-operator",
                "become-an-operator"
            })
    void leads_and_operators_find_their_tasks(String id) {
        assertThat(Topics.find(id)).isPresent();
    }
}
