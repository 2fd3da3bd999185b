/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.permission;

/** One thing that a position may allow. Features 1.1 and 1.2. */
public enum Right {
    SEE_SCHOOL,
    EDIT_SCHOOL,
    SEE_PEOPLE,
    MANAGE_PEOPLE,
    ADD_TUTOR,

    /** See by which username people of the school sign in. */
    SEE_USERNAMES,

    REGISTER_ECT,
    CHANGE_TEAM,
    SIGN_AS_HEAD,
    WRITE_REPORT,
    SEE_OWN_INDUCTION,
    SEE_ALL_SCHOOLS,
    AUTHORISE_SCHOOL,
    AUTHORISE_ECT,
    REVIEW_REPORT,
    DECIDE,
    RUN_REPORTS,
    SEE_HAND_OVERS,
    SEND_HAND_OVERS,
    MANAGE_BODY_STAFF,
    HELP_LOCKED_OUT,
    MANAGE_TOKENS,

    /** Add and end an early career teacher's posts, and change their working patterns. */
    MANAGE_POSTS,

    /** Enter the term dates of a school that are not its appropriate body's. */
    ENTER_TERM_DATES,

    /** Add a school that the register does not have, and correct what it says of one. */
    KEEP_SCHOOLS
}
