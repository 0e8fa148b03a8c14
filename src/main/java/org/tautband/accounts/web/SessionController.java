package org.tautband.accounts.web;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tautband.accounts.CurrentStaff;

/** Lets a page say that its user is still there, although nothing was entered: somebody who only reads. */
@RestController
public class SessionController {

    public static final String PATH = "/session/in-use";

    private final CurrentStaff current;

    SessionController(CurrentStaff current) {
        this.current = current;
    }

    /** The request itself is the use; 401 says that the session has ended. */
    @GetMapping(PATH)
    ResponseEntity<Void> inUse() {
        return ResponseEntity.status(current.find().isPresent() ? HttpStatus.NO_CONTENT : HttpStatus.UNAUTHORIZED)
                .build();
    }
}
