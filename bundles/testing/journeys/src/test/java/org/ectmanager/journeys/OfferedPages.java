/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.journeys;

import java.util.List;
import org.ectmanager.web.offer.FeesPage;
import org.ectmanager.web.offer.Offered;
import org.ectmanager.web.offer.PolicyPage;
import org.ectmanager.web.offer.QuestionsPage;
import org.ectmanager.web.offer.ResourcesPage;
import org.ectmanager.web.page.Page;
import org.ectmanager.workshop.Workshop;

/** The pages of what an appropriate body brings for people to read. */
final class OfferedPages {

    private OfferedPages() {}

    static List<Page> all(Workshop workshop) {
        var offered = new Offered(workshop.bodies);
        return List.of(
                new ResourcesPage(offered),
                new QuestionsPage(offered),
                new FeesPage(offered, workshop.clock),
                new PolicyPage(offered, workshop.clock));
    }
}
