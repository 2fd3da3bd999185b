/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.help;

import java.util.List;
import java.util.Optional;

/** All help there is. A new task is one more {@link Topic} in the group of its readers. */
public final class Topics {

    public static final List<Topic.Group> GROUPS = List.of(
            GettingIn.TOPICS,
            AtSchool.TOPICS,
            Registering.AT_SCHOOL,
            Reporting.AT_SCHOOL,
            Plugins.AT_SCHOOL,
            Reporting.FOR_TEACHERS,
            AtBody.TOPICS,
            Registering.AT_BODY,
            Reporting.AT_BODY,
            Plugins.AT_BODY,
            Operating.TOPICS);

    private Topics() {}

    public static Optional<Topic> find(String id) {
        return GROUPS.stream()
                .flatMap(group -> group.topics().stream())
                .filter(topic -> topic.id().equals(id))
                .findFirst();
    }
}
