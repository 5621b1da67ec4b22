package org.jejak.app.web.screen;

/** One kind of page. It holds nothing of a request; any thread. */
@FunctionalInterface
public interface View {

    /**
     * @param room the case as it stands; nobody else asks it meanwhile
     * @throws io.javalin.http.NotFoundResponse if the case has nothing at this address
     */
    Answer answer(Asked asked, Concluded room, Screen screen);
}
