/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.journeys;

import java.util.List;
import org.ectmanager.application.permission.Rights;
import org.ectmanager.application.platform.Platform;
import org.ectmanager.web.console.AddSchoolPage;
import org.ectmanager.web.console.AddedSchoolsPage;
import org.ectmanager.web.console.ConsoleSchoolsPage;
import org.ectmanager.web.console.DecideSchoolPage;
import org.ectmanager.web.page.Page;
import org.ectmanager.workshop.Workshop;

/** The pages on which an appropriate body keeps its schools. */
final class ConsoleOfSchools {

    private ConsoleOfSchools() {}

    static List<Page> pages(Workshop workshop, Rights rights, Platform platform) {
        return List.of(
                new ConsoleSchoolsPage(workshop.decideEntry, rights, workshop.clock),
                new AddSchoolPage(workshop.addSchool, rights),
                new AddedSchoolsPage(workshop.addSchool, platform, workshop.clock),
                new DecideSchoolPage(workshop.decideEntry, workshop.mailBeforeAccount, rights, workshop.clock));
    }
}
