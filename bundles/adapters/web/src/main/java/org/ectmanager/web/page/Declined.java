/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.page;

import javax.ws.rs.WebApplicationException;

/** A request that is turned down, with the reason in words for whoever sent it. */
public final class Declined extends WebApplicationException {

    private static final long serialVersionUID = 1L;

    private final Problem problem;
    private final String back;

    public Declined(Problem problem, String why) {
        this(problem, why, "");
    }

    /** @param back the address to go on from, of this site; empty for none */
    public Declined(Problem problem, String why, String back) {
        super(why, problem.status());
        this.problem = problem;
        this.back = back;
    }

    /** For what is not there, or no longer: it tells no more than the usual page, in words that fit. */
    public static Declined absent(String why) {
        return new Declined(Problem.NOT_FOUND, why);
    }

    /**
     * For what is not on record any more, which a second press comes upon.
     *
     * @param list the address of those that still are
     */
    public static Declined gone(String why, String list) {
        return new Declined(Problem.GONE, why, list);
    }

    public Problem problem() {
        return problem;
    }

    public String back() {
        return back;
    }
}
