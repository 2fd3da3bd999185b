/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.ect;

import javax.ws.rs.NotFoundException;
import org.ectmanager.application.induction.Induction;
import org.ectmanager.application.induction.Induction.State;
import org.ectmanager.application.induction.SeeInductions;
import org.ectmanager.application.induction.SeeInductions.Seen;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.web.page.PageRequest;
import org.ectmanager.web.signin.Entrance;

/**
 * The record from which something is sent to a teacher.
 *
 * @param at {@code console}, or the school's part of the address
 */
record SentFrom(PageRequest request, String at, long id) {

    static final String PATH = "/{body}/{at: console|school/[0-9]{1,18}}/ects/{id: [0-9]{1,18}}/";

    Caller caller() {
        return Entrance.caller(request);
    }

    /** Only under the school that leads, and under the console for the body's own people. */
    Induction induction(SeeInductions inductions) {
        return inductions
                .look(caller(), id)
                .map(Seen::induction)
                .filter(found -> found.state() != State.LEFT)
                .filter(found -> at.equals("console")
                        ? isOfBody()
                        : at.equals("school/" + found.school().value()))
                .orElseThrow(NotFoundException::new);
    }

    private boolean isOfBody() {
        return caller().appointments().stream().anyMatch(held -> held.school().isEmpty());
    }

    String record() {
        return request.home() + "/" + at + "/ects/" + id;
    }
}
