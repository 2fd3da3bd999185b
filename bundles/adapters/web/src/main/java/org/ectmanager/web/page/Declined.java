/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.page;

import javax.ws.rs.WebApplicationException;
import org.ectmanager.web.component.SummaryList;

/** A request that is turned down, with the reason in words for whoever sent it. */
public final class Declined extends WebApplicationException {

    private static final long serialVersionUID = 1L;

    private final Problem problem;
    private final String back;
    private final transient SummaryList typed;

    public Declined(Problem problem, String why) {
        this(problem, why, "");
    }

    /** @param back the address to go on from, of this site; empty for none */
    public Declined(Problem problem, String why, String back) {
        this(problem, why, back, SummaryList.empty());
    }

    private Declined(Problem problem, String why, String back, SummaryList typed) {
        super(why, problem.status());
        this.problem = problem;
        this.back = back;
        this.typed = typed;
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

    /** The same with everything that was typed, by the names of its fields, for the page to show. */
    public Declined keeping(SummaryList everything) {
        return new Declined(problem, getMessage(), back, everything);
    }

    public SummaryList typed() {
        return typed;
    }

    public Problem problem() {
        return problem;
    }

    public String back() {
        return back;
    }
}
