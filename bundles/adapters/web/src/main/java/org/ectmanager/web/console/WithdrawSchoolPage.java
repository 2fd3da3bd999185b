/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.console;

import gg.jte.models.runtime.JteModel;
import java.util.Optional;
import javax.ws.rs.GET;
import javax.ws.rs.NotFoundException;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.Response;
import org.ectmanager.application.school.WithdrawSchool;
import org.ectmanager.application.school.WithdrawSchool.Withdrawable;
import org.ectmanager.domain.refusal.Refusal;
import org.ectmanager.domain.school.SchoolId;
import org.ectmanager.web.form.Form;
import org.ectmanager.web.page.Page;
import org.ectmanager.web.page.PageRequest;
import org.ectmanager.web.page.Replies;
import org.ectmanager.web.school.SchoolFacts;
import org.ectmanager.web.school.Versions;
import org.ectmanager.web.signin.Entrance;
import org.ectmanager.web.template.StaticTemplates;
import org.ectmanager.web.template.Templates;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** An officer takes back a school that was added by mistake. Features 2.22. */
@Component
@Path("/{body}/console/schools/added/{school: [0-9]{1,18}}/withdraw")
public final class WithdrawSchoolPage implements Page {

    private final Templates templates = new StaticTemplates();
    private final WithdrawSchool schools;

    @Activate
    public WithdrawSchoolPage(@Reference WithdrawSchool schools) {
        this.schools = schools;
    }

    @GET
    public Response ask(@Context PageRequest request, @PathParam("school") long number) {
        var found = found(request, number).orElseThrow(NotFoundException::new);
        return Replies.ok(asked(request, found, Form.empty()));
    }

    @POST
    public Response withdraw(@Context PageRequest request, @Context Form form, @PathParam("school") long number) {
        found(request, number).orElseThrow(NotFoundException::new);
        var version = Versions.of(form, "version");
        var refusals = schools.withdraw(Entrance.caller(request), id(number), version, form.value("reason"));
        var list = request.home() + "/console/schools/added";
        if (refusals.isEmpty()) {
            return Replies.seeOther(list + "?done=withdrawn");
        }
        return found(request, number)
                .map(found -> Replies.again(
                        asked(request, found, found.hindrances().isEmpty() ? form.refused(refusals) : Form.empty())))
                .orElseGet(() -> Replies.seeOther(list + "?done=gone"));
    }

    private JteModel asked(PageRequest request, Withdrawable found, Form form) {
        var back =
                request.home() + "/console/schools/added/" + found.school().id().value();
        return templates.consoleWithdrawSchool(
                request.screen("Withdraw " + found.school().name())
                        .with(form.with("version", Long.toString(found.version())))
                        .backTo(back),
                found.hindrances().stream().map(Refusal::sentence).toList(),
                SchoolFacts.all(found.school(), false),
                back);
    }

    private Optional<Withdrawable> found(PageRequest request, long number) {
        return schools.find(Entrance.caller(request), id(number));
    }

    private static SchoolId id(long number) {
        return new SchoolId(Math.max(1, number));
    }
}
