/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.page;

/** Why there is no page, and what to do instead. None of them tells whether something exists that is not shown. */
public enum Problem {
    BAD_REQUEST(
            400,
            "We could not understand that",
            "Something in the address or in what was sent is not right.",
            "Go back and try again, or start from the front page."),
    NO_PERMISSION(
            403,
            "You do not have permission to do this",
            "Your role does not include this task.",
            "Ask your induction lead or your appropriate body to do it or to give you the role that can."),
    STALE_FORM(
            403,
            "Please send the form again",
            "The form was open for too long or came from another window, so nothing was saved.",
            "If you were signed out, sign in again first. Then send the form again."),
    NOT_FOUND(
            404,
            "Page not found",
            "There is no such page, or it is not one that you may see.",
            "Check the address, or sign in and start from your home page."),
    NOT_USED(
            404,
            "Not used here",
            "Your appropriate body does not use this part of the service.",
            "Nothing that was recorded is lost. Ask your appropriate body what it uses instead."),
    GONE(
            404,
            "This is not on record any more",
            "What you asked for was removed, or was never there.",
            "Nothing has changed now."),
    WRONG_METHOD(
            405,
            "This address is not for that",
            "There is something at this address, but not what was asked of it. Nothing was saved.",
            "Start from your home page, or go back to the page that you came from."),
    CHANGED_MEANWHILE(
            409,
            "Somebody else changed this at the same time",
            "What you sent was not saved, so that their change is not lost.",
            "Go back, reload the page to see what it says now, and make your change again."),
    ALREADY_DONE(
            410,
            "This was done already",
            "What this page was for has been done before.",
            "Nothing has changed now. Go to your home page to see what there is to do."),
    MOVED_ON(
            410,
            "This report is not here now",
            "It does not stand where it stood before.",
            "Nothing was changed or saved just now."),
    FELL_AWAY(
            410,
            "This report is not here now",
            "It is in no plan any more, and what was written in it is kept.",
            "Nothing was changed or saved just now."),
    NOT_TO_SIGN(
            410,
            "This does not wait for your signature now",
            "It does not stand where it stood before.",
            "Nothing was changed or saved just now."),
    TOO_LATE(
            410,
            "This is no longer possible",
            "The link has expired, or what it was for has been done already.",
            "Sign in to see what there is to do now, or ask for a new link."),
    SPENT_LINK(
            410,
            "This link does not work any more",
            "It was used already, it is too old, or a newer one was sent.",
            "If you chose a new password with it, sign in with that. Otherwise ask for a new link."),
    ANSWERED(
            410,
            "This question is not open now",
            "It was answered already, or its link has expired.",
            "You get an e-mail when your school is let in, or when there is another question. If you have not answered,"
                    + " ask the appropriate body to send its question again."),
    NO_LONGER_HERE(
            410,
            "No longer here",
            "This appropriate body does not work with this platform any more.",
            "What was recorded here is kept. Ask the appropriate body where it works now, and for copies of your records."),
    TOO_LARGE(
            413,
            "That is too much at once",
            "What was sent is larger than we accept.",
            "Nothing was saved. Go back and send a smaller file, or shorten the text."),
    UNKNOWN_TYPE(
            415,
            "We cannot read what was sent",
            "It was not sent as a form of these pages.",
            "Go back and send it with the form on the page. Programs use the web services instead."),
    TOO_MANY(
            429,
            "Too many requests at once",
            "This page has been asked for more often from your network than we can answer.",
            "Wait a few seconds, then try again."),
    BROKEN(
            500,
            "Sorry, there is a problem with the service",
            "Something went wrong on our side. What you sent may not have been saved.",
            "Try again in a few minutes. If it happens again, tell us the reference below."),
    UNAVAILABLE(
            503,
            "Temporarily not available",
            "This part of the service is not available at the moment. Nothing has been lost.",
            "Try again in a few minutes.");

    private final int status;
    private final String heading;
    private final String happened;
    private final String next;

    Problem(int status, String heading, String happened, String next) {
        this.status = status;
        this.heading = heading;
        this.happened = happened;
        this.next = next;
    }

    /** The problem that an HTTP status stands for; any that is not listed is a bad request or broken. */
    public static Problem of(int status) {
        return switch (status) {
            case 401, 404, 406 -> NOT_FOUND;
            case 405 -> WRONG_METHOD;
            case 403 -> NO_PERMISSION;
            case 409 -> CHANGED_MEANWHILE;
            case 410 -> TOO_LATE;
            case 413 -> TOO_LARGE;
            case 415 -> UNKNOWN_TYPE;
            case 429 -> TOO_MANY;
            case 503 -> UNAVAILABLE;
            default -> status >= 400 && status < 500 ? BAD_REQUEST : BROKEN;
        };
    }

    public int status() {
        return status;
    }

    public String heading() {
        return heading;
    }

    public String happened() {
        return happened;
    }

    public String next() {
        return next;
    }
}
