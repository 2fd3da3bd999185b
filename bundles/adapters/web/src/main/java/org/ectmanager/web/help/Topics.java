/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.help;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ectmanager.spi.body.BodyModule;

/** All help there is. A new task is one more {@link Topic} in the group of its readers. */
public final class Topics {

    public static final List<Topic.Group> GROUPS = List.of(
            GettingIn.TOPICS,
            AtSchool.TOPICS,
            Agreeing.AT_SCHOOL,
            Registering.AT_SCHOOL,
            Reporting.AT_SCHOOL,
            Plugins.AT_SCHOOL,
            Reporting.FOR_TEACHERS,
            AtBody.TOPICS,
            Agreeing.AT_BODY,
            Registering.AT_BODY,
            Reporting.AT_BODY,
            Plugins.AT_BODY,
            Operating.TOPICS);

    /** What is about a part of the product that an appropriate body may do without. */
    private static final Map<String, BodyModule> OF_MODULES = Map.of(
            "hand-over-at-school", BodyModule.HAND_OVERS,
            "send-hand-overs", BodyModule.HAND_OVERS,
            "run-a-report", BodyModule.REPORTS_TO_RUN);

    private Topics() {}

    /** All but what is about these parts of the product. */
    static List<Topic.Group> without(Set<BodyModule> off) {
        return GROUPS.stream()
                .map(group -> new Topic.Group(
                        group.title(),
                        group.topics().stream()
                                .filter(topic -> Optional.ofNullable(OF_MODULES.get(topic.id()))
                                        .filter(off::contains)
                                        .isEmpty())
                                .toList()))
                .filter(group -> !group.topics().isEmpty())
                .toList();
    }

    public static Optional<Topic> find(String id) {
        return GROUPS.stream()
                .flatMap(group -> group.topics().stream())
                .filter(topic -> topic.id().equals(id))
                .findFirst();
    }
}
