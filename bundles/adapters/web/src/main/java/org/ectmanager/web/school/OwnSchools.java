/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.school;

import javax.ws.rs.NotFoundException;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.school.SchoolDetails;
import org.ectmanager.domain.school.SchoolId;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Tells the schools of an appropriate body from others. The lists of another school are empty, which would read as if
 * it were here and had nobody.
 */
@Component(service = OwnSchools.class)
public final class OwnSchools {

    private final SchoolDetails details;

    @Activate
    public OwnSchools(@Reference SchoolDetails details) {
        this.details = details;
    }

    /** There is no page of a school that is not this appropriate body's, or that this person may not see. */
    public void require(Caller caller, SchoolId school) {
        if (!caller.schools().contains(school) && details.find(caller, school).isEmpty()) {
            throw new NotFoundException();
        }
    }
}
