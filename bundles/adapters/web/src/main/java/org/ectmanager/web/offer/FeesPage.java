/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.offer;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.Response;
import org.ectmanager.spi.body.BodyModule;
import org.ectmanager.spi.body.FeeSchedule;
import org.ectmanager.web.component.Link;
import org.ectmanager.web.page.Modules;
import org.ectmanager.web.page.Page;
import org.ectmanager.web.page.PageRequest;
import org.ectmanager.web.page.Replies;
import org.ectmanager.web.template.StaticTemplates;
import org.ectmanager.web.template.Templates;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What an appropriate body charges, in plain words, for anybody to read (P22). */
@Component
@Path("/{body}/help/fees")
public final class FeesPage implements Page {

    private final Templates templates = new StaticTemplates();
    private final Offered offered;
    private final Clock clock;

    @Activate
    public FeesPage(@Reference Offered offered, @Reference Clock clock) {
        this.offered = offered;
        this.clock = clock;
    }

    @GET
    public Response show(@Context PageRequest request) {
        Modules.require(request, BodyModule.FEES);
        var body = offered.body(request);
        return Replies.ok(templates.offerFees(
                request.screen("Fees").below(Link.to(request.helpHref(), "Help and support")),
                shown(body.fees(), LocalDate.now(clock)),
                body.profile().help()));
    }

    /** Those in force, then those to come; those that hold no more are nobody's business. */
    static List<FeeWords> shown(List<FeeSchedule> all, LocalDate today) {
        var since = all.stream()
                .map(FeeSchedule::from)
                .filter(from -> !from.isAfter(today))
                .max(Comparator.naturalOrder())
                .orElse(LocalDate.MIN);
        return all.stream()
                .filter(schedule -> !schedule.from().isBefore(since))
                .sorted(Comparator.comparing(FeeSchedule::from))
                .map(schedule -> new FeeWords(schedule, !schedule.from().isAfter(today)))
                .toList();
    }
}
