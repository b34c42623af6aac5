-- Whom to warn once an address was changed: kept with the request, for a week at most.
ALTER TABLE "sign_in_request" ADD COLUMN "former_email" TEXT;
