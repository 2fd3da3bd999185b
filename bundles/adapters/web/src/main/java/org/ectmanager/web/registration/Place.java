/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.registration;

import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.registration.Step;
import org.ectmanager.domain.school.SchoolId;
import org.ectmanager.web.component.Link;
import org.ectmanager.web.page.PageRequest;
import org.ectmanager.web.page.Screen;
import org.ectmanager.web.signin.Entrance;

/** Who asks for which school's pages, and where those are. */
public record Place(PageRequest request, Caller caller, SchoolId school) {

    /** The pages of one school begin here. */
    public static final String PATH = "/{body}/school/{school: [0-9]{1,18}}";

    public static Place of(PageRequest request, long school) {
        return new Place(request, Entrance.caller(request), new SchoolId(Math.max(1, school)));
    }

    public String root() {
        return request.home() + "/school/" + school.value();
    }

    public String registrations() {
        return root() + "/registrations";
    }

    public String registration(long id) {
        return registrations() + "/" + id;
    }

    public String step(long id, Step step) {
        return registration(id) + "/" + step.path();
    }

    public String check(long id) {
        return registration(id) + "/check";
    }

    public String toSign() {
        return root() + "/sign";
    }

    /** A page one level below the school's home. */
    public Screen screen(String title) {
        return request.screen(title).below(Link.to(root(), "School home"));
    }

    /** A page one level below a list of this school. */
    public Screen screen(String title, Link list) {
        return request.screen(title).below(Link.to(root(), "School home"), list);
    }
}
