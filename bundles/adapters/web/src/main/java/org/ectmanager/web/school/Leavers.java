/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.school;

import java.util.List;
import org.ectmanager.application.port.Teams.Supported;
import org.ectmanager.web.component.Link;
import org.ectmanager.web.ect.TeamWords;
import org.ectmanager.web.page.PageRequest;

/** Whom somebody who leaves has beside them: where others are named for each of these teachers. */
final class Leavers {

    private Leavers() {}

    static List<Link> links(PageRequest request, long school, List<Supported> teachers) {
        return teachers.stream()
                .map(teacher -> Link.to(
                        TeamWords.address(request.home() + "/school/" + school + "/ects/" + teacher.induction()),
                        TeamWords.changeOf(teacher.name().full())))
                .toList();
    }
}
