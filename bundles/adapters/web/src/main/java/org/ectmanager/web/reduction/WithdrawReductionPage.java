/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.reduction;

import gg.jte.models.runtime.JteModel;
import java.util.List;
import java.util.Optional;
import javax.ws.rs.GET;
import javax.ws.rs.NotFoundException;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.Response;
import org.ectmanager.application.reduction.RecordedReduction;
import org.ectmanager.application.reduction.ReduceInduction;
import org.ectmanager.application.reduction.ReduceInduction.Log;
import org.ectmanager.application.reduction.ReduceInduction.Preview;
import org.ectmanager.application.reduction.ReduceInduction.Seen;
import org.ectmanager.web.form.Form;
import org.ectmanager.web.page.Page;
import org.ectmanager.web.page.PageRequest;
import org.ectmanager.web.page.Replies;
import org.ectmanager.web.report.WhatIfFacts;
import org.ectmanager.web.school.Versions;
import org.ectmanager.web.template.StaticTemplates;
import org.ectmanager.web.template.Templates;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** A decision maker takes a reduction back, shown with the plan that this makes before it is saved (R25). */
@Component
@Path(ReductionPlace.PATH + "/{reduction: [0-9]{1,18}}")
public final class WithdrawReductionPage implements Page {

    private final Templates templates = new StaticTemplates();
    private final ReduceInduction reductions;

    @Activate
    public WithdrawReductionPage(@Reference ReduceInduction reductions) {
        this.reductions = reductions;
    }

    @GET
    public Response ask(
            @Context PageRequest request, @PathParam("id") long id, @PathParam("reduction") long reduction) {
        return Replies.ok(asked(new ReductionPlace(request, id, reductions), reduction, Form.empty()));
    }

    @POST
    public Response withdraw(
            @Context PageRequest request,
            @Context Form form,
            @PathParam("id") long id,
            @PathParam("reduction") long reduction) {
        var place = new ReductionPlace(request, id, reductions);
        found(place.log(), reduction);
        var seen = new Seen(id, Versions.of(form, "version"));
        var refusals = reductions.withdraw(place.caller(), seen, reduction, form.value("because"));
        return refusals.isEmpty()
                ? Replies.seeOther(place.record() + "?done=full")
                : Replies.again(asked(place, reduction, form.refused(refusals)));
    }

    private JteModel asked(ReductionPlace place, long reduction, Form form) {
        var log = place.log();
        var found = found(log, reduction);
        var preview = found.stands() ? preview(place, log, reduction) : Optional.<Preview>empty();
        return templates.consoleReductionWithdraw(
                place.request().screen("Take this reduction back").with(form).backTo(place.record()),
                ReductionPlace.recorded(found),
                preview.map(Preview::findings).orElse(List.of()),
                preview.filter(shown -> shown.refusals().isEmpty()).map(shown -> facts(log, shown)),
                log.version(),
                place.record());
    }

    private Optional<Preview> preview(ReductionPlace place, Log log, long reduction) {
        return reductions
                .ifWithdrawn(place.caller(), new Seen(place.id(), log.version()), reduction)
                .fold(Optional::of, refusals -> Optional.empty());
    }

    private static WhatIfFacts facts(Log log, Preview shown) {
        return ReductionPlace.facts(log, shown.plan());
    }

    private static RecordedReduction found(Log log, long reduction) {
        return log.find(reduction).orElseThrow(NotFoundException::new);
    }
}
