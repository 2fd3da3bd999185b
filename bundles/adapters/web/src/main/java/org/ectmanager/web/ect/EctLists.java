/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.ect;

import java.util.Optional;
import org.ectmanager.application.induction.SeeInductions;
import org.ectmanager.application.list.Wanted;
import org.ectmanager.application.permission.Right;
import org.ectmanager.application.permission.Rights;
import org.ectmanager.web.component.LongList;
import org.ectmanager.web.form.Choice;
import org.ectmanager.web.form.Form;
import org.ectmanager.web.registration.Place;
import org.ectmanager.web.school.OwnSchools;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The early career teachers of a school, for those who belong to it; with the way to the first one. */
@Component(service = EctLists.class)
public final class EctLists {

    private final SeeInductions inductions;
    private final OwnSchools schools;
    private final Rights rights;

    @Activate
    public EctLists(@Reference SeeInductions inductions, @Reference OwnSchools schools, @Reference Rights rights) {
        this.inductions = inductions;
        this.schools = schools;
        this.rights = rights;
    }

    LongList of(Place place, Form form) {
        schools.require(place.caller(), place.school());
        var found = inductions.at(place.caller(), place.school(), Optional.empty(), Wanted.page(Choice.page(form)));
        var registers = rights.allows(place.caller(), Right.REGISTER_ECT, place.school());
        var invites = rights.allows(place.caller(), Right.CHANGE_TEAM, place.school());
        return LongList.of(EctTable.ofSchool(place.root(), found, registers, invites), found, place.root() + "/ects")
                .asked(form);
    }
}
