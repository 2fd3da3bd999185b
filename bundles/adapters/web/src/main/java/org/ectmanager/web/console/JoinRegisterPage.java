/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.console;

import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.Response;
import org.ectmanager.application.school.JoinRegister;
import org.ectmanager.web.form.Form;
import org.ectmanager.web.page.Page;
import org.ectmanager.web.page.PageRequest;
import org.ectmanager.web.school.Versions;
import org.ectmanager.web.signin.Entrance;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** An officer says which entry of the register a school is that was added. Features 2.6 and 2.22. */
@Component
@Path("/{body}/console/schools/{school: [0-9]{1,18}}/correct/urn")
public final class JoinRegisterPage implements Page {

    private final JoinRegister register;
    private final EntryScreen entries;

    @Activate
    public JoinRegisterPage(@Reference JoinRegister register, @Reference EntryScreen entries) {
        this.register = register;
        this.entries = entries;
    }

    @GET
    public Response ask(@Context PageRequest request, @PathParam("school") long school) {
        return entries.shown(request, school);
    }

    @POST
    public Response join(@Context PageRequest request, @Context Form form, @PathParam("school") long number) {
        var caller = Entrance.caller(request);
        var entry = entries.entry(caller, number);
        var typed = form.value("urn");
        var refusals = register.join(caller, entry.school().id(), Versions.of(form, "version"), typed);
        return entries.answered(request, entry, EntryScreen.filled(entry, form).with("urn", typed), refusals);
    }
}
