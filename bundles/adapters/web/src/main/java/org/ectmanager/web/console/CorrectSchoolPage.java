/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.console;

import java.util.List;
import java.util.Optional;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.Response;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.school.CorrectSchool;
import org.ectmanager.application.school.CorrectSchool.Edit;
import org.ectmanager.application.school.CorrectSchool.Nature;
import org.ectmanager.domain.refusal.Refusal;
import org.ectmanager.domain.school.SchoolId;
import org.ectmanager.web.form.Form;
import org.ectmanager.web.page.Page;
import org.ectmanager.web.page.PageRequest;
import org.ectmanager.web.school.Versions;
import org.ectmanager.web.signin.Entrance;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** An officer corrects what the register says of a school, or what was typed of one that was added. Features 2.6 and 2.22. */
@Component
@Path("/{body}/console/schools/{school: [0-9]{1,18}}/correct")
public final class CorrectSchoolPage implements Page {

    private final CorrectSchool schools;
    private final EntryScreen entries;

    @Activate
    public CorrectSchoolPage(@Reference CorrectSchool schools, @Reference EntryScreen entries) {
        this.schools = schools;
        this.entries = entries;
    }

    @GET
    public Response ask(@Context PageRequest request, @PathParam("school") long school) {
        return entries.shown(request, school);
    }

    @POST
    public Response save(@Context PageRequest request, @Context Form form, @PathParam("school") long number) {
        var caller = Entrance.caller(request);
        var entry = entries.entry(caller, number);
        return entries.answered(
                request, entry, form, saved(caller, entry.school().id(), form));
    }

    private List<Refusal> saved(Caller caller, SchoolId school, Form form) {
        var nature = Optional.of(form.value("kind")).filter(kind -> !kind.isEmpty());
        return SchoolQuestions.inspected(form)
                .fold(
                        inspected -> schools.save(
                                caller,
                                school,
                                new Edit(
                                        SchoolQuestions.typed(form),
                                        nature.map(kind -> new Nature(kind, inspected)),
                                        form.value("reason"),
                                        Versions.of(form, "version"))),
                        refusals -> refusals);
    }
}
